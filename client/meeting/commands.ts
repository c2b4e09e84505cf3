import type { CommandInput } from '../../shared/space/commands/index.ts'
import type { Rect } from '../../shared/space/meeting/live.ts'
import type { Answer } from '../api/answer.ts'
import { sendCommand } from '../api/commands.ts'

/** The commands with which people take part in a meeting and lead it. */
export type MeetingCommand =
  | { type: 'startMeeting'; meetingId?: string }
  | { type: 'startStep'; stepId: string; expectedStep?: string | null }
  | { type: 'undoStart'; expectedStep?: string }
  | { type: 'extendTimer'; ms: number }
  | { type: 'pauseTimer' | 'resumeTimer' | 'stopTimer' | 'release' | 'attend' }
  | { type: 'startTimer'; minutes: number }
  | { type: 'joinGroup'; groupId: string }
  | { type: 'setReady'; ready: boolean }
  | { type: 'raiseHand'; raised: boolean }
  | { type: 'gather'; boardId: string; rect?: Rect }
  | { type: 'spotlight'; boardId?: string; leaderId?: string; held?: boolean }

export function sendMeetingCommand(spaceId: string, command: MeetingCommand): Promise<Answer<unknown>> {
  return sendCommand(spaceId, command as unknown as CommandInput)
}
