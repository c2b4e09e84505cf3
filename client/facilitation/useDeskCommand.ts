import { useRef, useState } from 'react'
import type { CommandInput } from '../../shared/space/commands/index.ts'
import { type CommandResult, sendCommand } from '../api/commands.ts'
import type { Trouble } from '../api/trouble.ts'
import { type AnnouncedAction, announce } from '../ui/components/announcements.ts'
import { useDeskView } from './deskView.ts'

/** What is said when it worked, with what can be done about it. */
type Done = string | { text: string; action: AnnouncedAction }

export type DeskCommand = {
  readonly busy: boolean
  /** Why the last one did not work; shown near its button (CommandTrouble). */
  readonly trouble: Trouble | undefined
  readonly dismiss: () => void
  /** Sends a command; answers its result, or undefined when it was refused or another one is still on its way. */
  readonly send: <Input extends CommandInput>(
    command: Input,
    done?: Done,
  ) => Promise<CommandResult<Input['type']> | undefined>
}

/** Changes the meeting from one place of the desk: one command at a time, with its trouble kept beside it. */
export function useDeskCommand(): DeskCommand {
  const { space } = useDeskView()
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Trouble>()
  const pending = useRef(false)
  const send: DeskCommand['send'] = async (command, done) => {
    if (pending.current) return undefined
    pending.current = true
    setBusy(true)
    setTrouble(undefined)
    const answer = await sendCommand(space.id, command)
    pending.current = false
    setBusy(false)
    if (!answer.ok) {
      setTrouble(answer.trouble)
      return undefined
    }
    if (typeof done === 'string') announce(done)
    else if (done) announce(done.text, { action: done.action })
    return answer.value
  }
  return { busy, trouble, dismiss: () => setTrouble(undefined), send }
}
