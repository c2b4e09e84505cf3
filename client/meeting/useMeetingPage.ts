import { useEffect } from 'react'
import type { Member, SpaceState } from '../../shared/space/model.ts'
import { usePlacePresence } from '../sync/useSpace.ts'
import type { OpenPlace } from '../sync/views.ts'
import type { Belonging } from './belonging.ts'
import { compareClocks } from './clock.ts'
import { useAttend } from './useAttend.ts'
import { useFollowPlace } from './useFollowPlace.ts'

type Options = { state: SpaceState; me: Member; connected: boolean; open: OpenPlace }

/**
 * What every page of a space does for a meeting: say that one is there, take part, keep the server's time and
 * come along. Answers where the person belongs when they are elsewhere by choice.
 */
export function useMeetingPage(options: Options): Belonging | undefined {
  const { state, me, connected, open } = options
  usePlacePresence(state.id, open)
  useAttend(state, me, connected)
  const runs = state.live.meetingId !== undefined
  useEffect(() => {
    if (connected && runs) compareClocks()
  }, [connected, runs])
  return useFollowPlace(options)
}
