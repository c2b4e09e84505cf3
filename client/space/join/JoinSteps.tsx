import { useEffect, useState } from 'react'
import { navigate } from 'wouter/use-browser-location'
import type { Joined, OpenSpace } from '../../api/join.ts'
import { rememberSpace } from '../recent/recentSpaces.ts'
import { AlreadyStep } from './AlreadyStep.tsx'
import { keepNewLink } from './newLink.ts'
import { ProfileStep } from './ProfileStep.tsx'
import { useEarlierPlace } from './useEarlierPlace.ts'

type Props = { space: OpenSpace; code: string }

/** With a good code: go on as who you were here, or say who you are; then you are in the space. */
export function JoinSteps({ space, code }: Props) {
  const [other, setOther] = useState(false)
  const earlier = useEarlierPlace(space.id)
  useHomeAhead()
  const enter = ({ links }: Joined) => {
    rememberSpace({ id: space.id, title: space.title, visitedAt: Date.now() })
    keepNewLink(space.id, links.personal)
    navigate(`/s/${space.id}`)
  }
  if (earlier && !other) return <AlreadyStep place={earlier} onOther={() => setOther(true)} />
  return <ProfileStep space={space} code={code} onJoined={enter} />
}

/**
 * The space comes while the form is being filled in, so that the way in takes no second. It waits for the first letter:
 * until then a phone on a busy wifi fetches the form and nothing else.
 */
function useHomeAhead(): void {
  useEffect(() => {
    // Without it the home is fetched when it is opened.
    const fetchHome = () => void import('../home/HomePage.tsx').catch(() => undefined)
    addEventListener('input', fetchHome, { once: true })
    return () => removeEventListener('input', fetchHome)
  }, [])
}
