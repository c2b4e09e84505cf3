import { useState } from 'react'
import type { CommandInput } from '../../../shared/space/commands/index.ts'
import { commonTexts } from '../../../shared/texts/common.ts'
import { spaceTexts } from '../../../shared/texts/space.ts'
import { type CommandResult, sendCommand } from '../../api/commands.ts'
import { type AnnouncedAction, announce } from '../../ui/components/announcements.ts'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { whileWaiting } from './whileWaiting.ts'

/** What is said when it worked, with what can be done about it. */
type Done = string | { text: string; action: AnnouncedAction }

type Sender = {
  busy: boolean
  /** Sends a command; answers its result, or undefined after telling why it was refused. */
  send: <Input extends CommandInput>(
    command: Input,
    done?: Done,
  ) => Promise<CommandResult<Input['type']> | undefined>
}

/**
 * Changes the space. What changed comes back through the space's document; `done` is the sentence that
 * is said when it worked. A refusal is said too, in the server's words. What is started from a menu has
 * no button that could show that it is busy: then `place` is the message.
 */
export function useCommand(spaceId: string, place: 'button' | 'message' = 'button'): Sender {
  const texts = useTexts(spaceTexts)
  const common = useTexts(commonTexts)
  const [busy, setBusy] = useState(false)
  const send: Sender['send'] = async (command, done) => {
    setBusy(true)
    let withdraw = () => {}
    const answered = whileWaiting({
      busy: () => {
        if (place === 'message') withdraw = announce(texts.commands.busy, { lasting: true })
      },
      slow: () => {
        withdraw = announce(texts.commands.slow, { lasting: true })
      },
    })
    const answer = await sendCommand(spaceId, command)
    answered()
    withdraw()
    setBusy(false)
    if (answer.ok) {
      tell(done)
      return answer.value
    }
    const again = place === 'message' && answer.trouble.kind !== 'refused'
    const action = { label: common.retry, run: () => void send(command, done) }
    announce(answer.trouble.message, again ? { action } : {})
    return undefined
  }
  return { busy, send }
}

function tell(done: Done | undefined): void {
  if (typeof done === 'string') announce(done)
  else if (done) announce(done.text, { action: done.action })
}
