import { Plus } from 'lucide-react'
import { useState } from 'react'
import { spaceTexts } from '../../../../shared/texts/space.ts'
import { Button } from '../../../ui/components/Button.tsx'
import { EmptyState } from '../../../ui/components/EmptyState.tsx'
import { useTexts } from '../../../ui/i18n/useTexts.ts'
import { type HomeView, isFacilitator } from '../homeView.ts'
import { AddBoardDialog } from './AddBoardDialog.tsx'
import { Bin } from './Bin.tsx'
import { BoardCard } from './BoardCard.tsx'
import styles from './Boards.module.css'
import { StepBoards } from './StepBoards.tsx'
import { openBoards } from './shownBoards.ts'

/** The boards of the space; facilitators add, rename, freeze and throw away. */
export function Boards({ home }: { home: HomeView }) {
  const texts = useTexts(spaceTexts)
  const [adding, setAdding] = useState(false)
  const boards = openBoards(home.space, home.me).filter(({ kind }) => kind === 'plenary')
  const runs = isFacilitator(home)
  const add = (
    <Button kind="primary" icon={Plus} onClick={() => setAdding(true)}>
      {texts.boards.add}
    </Button>
  )
  return (
    <section aria-labelledby="boards-title" className={styles.section}>
      <div className={styles.head}>
        <h2 id="boards-title">{texts.boards.title}</h2>
        {runs && boards.length > 0 && add}
      </div>
      {boards.length === 0 ? (
        <EmptyState as="h3" title={texts.boards.emptyTitle} action={runs && add}>
          {runs ? texts.boards.emptyFacilitator : texts.boards.emptyOthers}
        </EmptyState>
      ) : (
        <ul className={styles.list}>
          {boards.map((board) => (
            <BoardCard key={board.id} home={home} board={board} />
          ))}
        </ul>
      )}
      <StepBoards home={home} />
      {runs && <Bin home={home} />}
      {adding && <AddBoardDialog home={home} onClose={() => setAdding(false)} />}
    </section>
  )
}
