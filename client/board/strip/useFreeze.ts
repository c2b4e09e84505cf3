import { sendCommand } from '../../api/commands.ts'
import { useScene } from '../state/scene.ts'

/** Pauses or releases the board for participants; trouble is told as a notice. */
export function useFreeze(): (frozen: boolean) => Promise<void> {
  const { space, board, notices } = useScene()
  return async (frozen) => {
    const answer = await sendCommand(space.id, { type: 'freezeBoard', boardId: board.id, frozen })
    if (answer.ok) notices.close('freeze')
    else notices.show({ id: 'freeze', tone: 'trouble', text: answer.trouble.message, stays: true })
  }
}
