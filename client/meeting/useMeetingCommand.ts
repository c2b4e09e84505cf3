import { useState } from 'react'
import { announce } from '../ui/components/announcements.ts'
import { type MeetingCommand, sendMeetingCommand } from './commands.ts'

/** Sends what a button asks; a refusal is said in the server's words. Answers whether it worked. */
export function useMeetingCommand(spaceId: string) {
  const [busy, setBusy] = useState(false)
  const send = async (command: MeetingCommand): Promise<boolean> => {
    setBusy(true)
    const answer = await sendMeetingCommand(spaceId, command)
    setBusy(false)
    if (!answer.ok) announce(answer.trouble.message)
    return answer.ok
  }
  return { busy, send }
}
