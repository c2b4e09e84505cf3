import { Lock, LockOpen, Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { Board } from '../../../../shared/space/model.ts'
import { spaceTexts } from '../../../../shared/texts/space.ts'
import { Badge } from '../../../ui/components/Badge.tsx'
import { Link } from '../../../ui/components/Link.tsx'
import { Menu, MenuItem, MenuRule } from '../../../ui/components/Menu.tsx'
import { useTexts } from '../../../ui/i18n/useTexts.ts'
import { type HomeView, isFacilitator } from '../homeView.ts'
import { useCommand } from '../useCommand.ts'
import { BoardPicture } from './BoardPicture.tsx'
import styles from './Boards.module.css'
import { RenameBoardDialog } from './RenameBoardDialog.tsx'
import { useWerkvormName } from './useWerkvorm.ts'

type Props = { home: HomeView; board: Board }

/** A board as a card: its layout, its title, and for facilitators what can be done with it. */
export function BoardCard({ home, board }: Props) {
  const texts = useTexts(spaceTexts)
  const werkvorm = useWerkvormName(board.werkvorm)
  return (
    <li className={styles.card}>
      <BoardPicture home={home} board={board} />
      <div className={styles.words}>
        <div className={styles.names}>
          <Link href={`/s/${home.space.id}/b/${board.id}`} className={styles.open}>
            {board.title}
          </Link>
          {werkvorm && werkvorm !== board.title && <p className={styles.werkvorm}>{werkvorm}</p>}
          {board.frozen && <Badge icon={Lock}>{texts.boards.frozen}</Badge>}
        </div>
        {isFacilitator(home) && <BoardMenu home={home} board={board} />}
      </div>
    </li>
  )
}

function BoardMenu({ home, board }: Props) {
  const texts = useTexts(spaceTexts)
  const [renaming, setRenaming] = useState(false)
  const { send } = useCommand(home.space.id, 'message')
  const freeze = () => void send({ type: 'freezeBoard', boardId: board.id, frozen: !board.frozen })
  const restore = () =>
    void send({ type: 'restoreBoard', boardId: board.id }, texts.boards.restored(board.title))
  const remove = () =>
    void send(
      { type: 'removeBoard', boardId: board.id },
      { text: texts.boards.removed(board.title), action: { label: texts.boards.restore, run: restore } },
    )
  return (
    <div className={styles.menu}>
      <Menu label={texts.moreActions(board.title)}>
        <MenuItem icon={Pencil} onSelect={() => setRenaming(true)}>
          {texts.boards.rename}
        </MenuItem>
        <MenuItem icon={board.frozen ? LockOpen : Lock} onSelect={freeze}>
          {board.frozen ? texts.boards.unfreeze : texts.boards.freeze}
        </MenuItem>
        <MenuRule />
        <MenuItem icon={Trash2} tone="trouble" onSelect={remove}>
          {texts.boards.remove}
        </MenuItem>
      </Menu>
      {renaming && <RenameBoardDialog home={home} board={board} onClose={() => setRenaming(false)} />}
    </div>
  )
}
