import type { CommandInput } from '../../shared/space/commands/index.ts'
import type { Answer } from '../api/answer.ts'
import { sendCommand } from '../api/commands.ts'

/** The commands with which people take part in a meeting and lead it. */
export type MeetingCommand = Extract<
  CommandInput,
  {
    type:
      | 'startMeeting'
      | 'startStep'
      | 'undoStart'
      | 'extendTimer'
      | 'pauseTimer'
      | 'resumeTimer'
      | 'attend'
      | 'joinGroup'
      | 'setReady'
      | 'raiseHand'
      | 'gather'
      | 'spotlight'
      | 'release'
  }
>

export function sendMeetingCommand(spaceId: string, command: MeetingCommand): Promise<Answer<unknown>> {
  return sendCommand(spaceId, command)
}
