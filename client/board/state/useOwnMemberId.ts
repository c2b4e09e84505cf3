import { useEffect, useState } from 'react'
import { getOwnPlace } from '../../api/ownPlace.ts'
import type { Trouble } from '../../api/trouble.ts'

export type OwnMemberId =
  | { readonly status: 'waiting' }
  | { readonly status: 'known'; readonly id: string }
  | { readonly status: 'failed'; readonly trouble: Trouble }

const storageKey = (spaceId: string) => `samenbord.member.${spaceId}`

/**
 * Which member of the space this browser is, as the session cookie says. Without a connection it is who
 * it was the last time, so that the offline copy of a board can be opened.
 */
export function useOwnMemberId(spaceId: string): OwnMemberId {
  const [own, setOwn] = useState<OwnMemberId>(() => remembered(spaceId) ?? { status: 'waiting' })
  useEffect(() => {
    let wanted = true
    void getOwnPlace(spaceId).then((answer) => {
      if (!wanted) return
      if (answer.ok) {
        remember(spaceId, answer.value.member.id)
        setOwn({ status: 'known', id: answer.value.member.id })
      } else if (answer.trouble.kind === 'refused' || !remembered(spaceId)) {
        setOwn({ status: 'failed', trouble: answer.trouble })
      }
    })
    return () => {
      wanted = false
    }
  }, [spaceId])
  return own
}

function remembered(spaceId: string): OwnMemberId | undefined {
  try {
    const id = localStorage.getItem(storageKey(spaceId))
    return id ? { status: 'known', id } : undefined
  } catch {
    return undefined
  }
}

function remember(spaceId: string, id: string): void {
  try {
    localStorage.setItem(storageKey(spaceId), id)
  } catch {
    // Without storage the server is asked each time.
  }
}
