import { useState } from 'react'
import { sendCommand } from '../../api/commands.ts'
import { useScene } from '../state/scene.ts'

/** From here on people wonder whether it still works. */
const slowMs = 8_000

type Freeze = {
  readonly busy: boolean
  readonly run: (frozen: boolean) => Promise<void>
}

/** Pauses or releases the board for participants. What goes on, and what went wrong, is told as a notice. */
export function useFreeze(): Freeze {
  const { space, board, notices, texts, setUnanswered } = useScene()
  const [busy, setBusy] = useState(false)
  const tell = (text: string, tone: 'calm' | 'trouble' = 'calm') =>
    notices.show({ id: 'freeze', tone, text, stays: true })
  const run = async (frozen: boolean) => {
    if (busy) return
    setBusy(true)
    tell(frozen ? texts.menu.freezing : texts.menu.unfreezing)
    const slow = setTimeout(() => tell(texts.menu.noAnswerYet), slowMs)
    const answer = await sendCommand(space.id, { type: 'freezeBoard', boardId: board.id, frozen })
    clearTimeout(slow)
    setBusy(false)
    setUnanswered(!answer.ok && answer.trouble.kind === 'offline')
    if (answer.ok) notices.close('freeze')
    else tell(answer.trouble.message, 'trouble')
  }
  return { busy, run }
}
