import { useEffect, useRef } from 'react'
import type { Member, SpaceState } from '../../shared/space/model.ts'
import { sendMeetingCommand } from './commands.ts'

/** Tells once that this participant takes part in the meeting that runs, when nobody said so or the opposite. */
export function useAttend(state: SpaceState, me: Member, connected: boolean): void {
  const { meetingId } = state.live
  const known = state.attendance.get(me.id)?.meetingId === meetingId
  const missing = connected && meetingId !== undefined && me.role === 'participant' && !known
  const told = useRef<string>(undefined)
  useEffect(() => {
    if (!missing || told.current === meetingId) return
    told.current = meetingId
    void sendMeetingCommand(state.id, { type: 'attend' })
  }, [missing, meetingId, state.id])
}
