import { useEffect, useState } from 'react'
import { getOwnPlace, type OwnPlace } from '../../api/ownPlace.ts'
import { readRecentSpaces } from '../recent/recentSpaces.ts'

/**
 * Who this browser already is in a space, if anyone. The server is asked only when the space is among
 * those where this browser was; for all others the form is there at once.
 */
export function useEarlierPlace(spaceId: string): OwnPlace | undefined {
  const [place, setPlace] = useState<OwnPlace>()
  useEffect(() => {
    if (!readRecentSpaces().some((space) => space.id === spaceId)) return
    let wanted = true
    void getOwnPlace(spaceId).then((answer) => {
      if (wanted && answer.ok) setPlace(answer.value)
    })
    return () => {
      wanted = false
    }
  }, [spaceId])
  return place
}
