import type { Step } from '../../../shared/space/meeting/step.ts'
import type { Board } from '../../../shared/space/model.ts'
import { useServerNow } from '../../meeting/clock.ts'
import { useTile } from '../../sync/useTile.ts'
import { BoardTile } from '../../tiles/BoardTile.tsx'
import { BoardLink } from '../BoardLink.tsx'
import { useDeskView } from '../deskView.ts'
import { activityWords, silentSince } from './activityWords.ts'
import styles from './Centre.module.css'
import { boardOf } from './stepTiles.ts'

/** The board of everyone, large. */
export function PlenaryTile({ step }: { step: Step }) {
  const { space, texts } = useDeskView()
  const board = boardOf(space, step.boardId)
  if (!board) return <p className={styles.quiet}>{texts.tiles.noBoards}</p>
  return <Plenary key={board.id} board={board} step={step} />
}

function Plenary({ board, step }: { board: Board; step: Step }) {
  const { space, texts } = useDeskView()
  const { drawing, notes, lastChangeAt, status, seenIn } = useTile(space.id, board.id, board.epoch)
  const now = useServerNow(15_000)
  const loaded = status === 'ready' || drawing !== undefined
  const count = texts.tiles.notes(notes)
  const facts = [
    board.title,
    ...(loaded
      ? [count, activityWords({ at: lastChangeAt, since: silentSince(step, board), now }, texts.tiles)]
      : [texts.tiles.loading]),
  ]
  return (
    <div className={styles.plenary}>
      <div className={styles.plenaryWords}>
        <p className={styles.facts}>{facts.filter(Boolean).join(' · ')}</p>
        <BoardLink spaceId={space.id} boardId={board.id} className={styles.openBoard}>
          {texts.tiles.openBoard}
        </BoardLink>
      </div>
      <div ref={seenIn} className={styles.large}>
        {drawing && <BoardTile drawing={drawing} label={`${board.title}: ${count}`} />}
      </div>
    </div>
  )
}
