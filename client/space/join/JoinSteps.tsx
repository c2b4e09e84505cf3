import { lazy, useEffect, useState } from 'react'
import type { Joined, OpenSpace } from '../../api/join.ts'
import { rememberSpace } from '../recent/recentSpaces.ts'
import { AlreadyStep } from './AlreadyStep.tsx'
import { ProfileStep } from './ProfileStep.tsx'
import { useEarlierPlace } from './useEarlierPlace.ts'

// Comes while the form is being filled in, so that the form itself is there sooner.
const fetchWelcome = () => import('./WelcomeStep.tsx')
const WelcomeStep = lazy(fetchWelcome)

type Props = { space: OpenSpace; code: string }

/** With a good code: go on as who you were here, or say who you are; then you are in. */
export function JoinSteps({ space, code }: Props) {
  const [joined, setJoined] = useState<Joined>()
  const [other, setOther] = useState(false)
  const earlier = useEarlierPlace(space.id)
  useEffect(() => void fetchWelcome().catch(() => undefined), [])
  const welcome = (answer: Joined) => {
    rememberSpace({ id: space.id, title: space.title, visitedAt: Date.now() })
    setJoined(answer)
  }
  if (joined) return <WelcomeStep space={space} joined={joined} />
  if (earlier && !other) return <AlreadyStep place={earlier} onOther={() => setOther(true)} />
  return <ProfileStep space={space} code={code} onJoined={welcome} />
}
