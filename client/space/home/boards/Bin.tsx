import { RotateCcw, Trash2 } from 'lucide-react'
import type { Board } from '../../../../shared/space/model.ts'
import { spaceTexts } from '../../../../shared/texts/space.ts'
import { Button } from '../../../ui/components/Button.tsx'
import { useLanguage } from '../../../ui/i18n/language.ts'
import { useTexts } from '../../../ui/i18n/useTexts.ts'
import type { HomeView } from '../homeView.ts'
import { useCommand } from '../useCommand.ts'
import styles from './Boards.module.css'
import { binnedBoards } from './shownBoards.ts'

/** What was thrown away and can still come back. Not shown while it is empty. */
export function Bin({ home }: { home: HomeView }) {
  const texts = useTexts(spaceTexts)
  const boards = binnedBoards(home.space)
  if (boards.length === 0) return null
  return (
    <details className={styles.folded}>
      <summary>
        <Trash2 size={18} aria-hidden />
        {texts.boards.bin(boards.length)}
      </summary>
      <p className={styles.binNote}>{texts.boards.binNote}</p>
      <ul className={styles.binnedList}>
        {boards.map((board) => (
          <Binned key={board.id} home={home} board={board} />
        ))}
      </ul>
    </details>
  )
}

function Binned({ home, board }: { home: HomeView; board: Board }) {
  const texts = useTexts(spaceTexts)
  const date = new Intl.DateTimeFormat(useLanguage(), { day: 'numeric', month: 'long' })
  const { busy, send } = useCommand(home.space.id)
  const restore = () =>
    void send({ type: 'restoreBoard', boardId: board.id }, texts.boards.restored(board.title))
  return (
    <li className={styles.binned}>
      <span>
        {board.title}
        <small>{texts.boards.removedOn(date.format(board.removedAt ?? 0))}</small>
      </span>
      <Button kind="plain" icon={RotateCcw} busy={busy ? texts.commands.busy : undefined} onClick={restore}>
        {texts.boards.restore}
      </Button>
    </li>
  )
}
