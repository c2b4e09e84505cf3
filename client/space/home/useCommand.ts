import { useState } from 'react'
import type { CommandInput } from '../../../shared/space/commands/index.ts'
import { type CommandResult, sendCommand } from '../../api/commands.ts'
import { announce } from '../../ui/components/announcements.ts'

type Sender = {
  busy: boolean
  /** Sends a command; answers its result, or undefined after telling why it was refused. */
  send: <Input extends CommandInput>(
    command: Input,
    done?: string,
  ) => Promise<CommandResult<Input['type']> | undefined>
}

/**
 * Changes the space. What changed comes back through the space's document; `done` is the sentence that
 * is said when it worked. A refusal is said too, in the server's words.
 */
export function useCommand(spaceId: string): Sender {
  const [busy, setBusy] = useState(false)
  const send: Sender['send'] = async (command, done) => {
    setBusy(true)
    const answer = await sendCommand(spaceId, command)
    setBusy(false)
    if (!answer.ok) {
      announce(answer.trouble.message)
      return undefined
    }
    if (done) announce(done)
    return answer.value
  }
  return { busy, send }
}
