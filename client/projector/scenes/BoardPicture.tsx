import type { ReactNode } from 'react'
import type { QuestionResult } from '../../../shared/space/meeting/poll.ts'
import type { Board, SpaceState } from '../../../shared/space/model.ts'
import { screenTexts } from '../../../shared/texts/screen.ts'
import { tileTexts } from '../../../shared/texts/tiles.ts'
import { DotMarks } from '../../polls/results/DotMarks.tsx'
import { thingPlaces } from '../../polls/results/thingPlaces.ts'
import { type TileView, useTile } from '../../sync/useTile.ts'
import { BoardTile } from '../../tiles/BoardTile.tsx'
import type { TileDrawing } from '../../tiles/drawing.ts'
import type { Box } from '../../tiles/marks.ts'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { boardView } from '../boardView.ts'
import { useGlide } from '../useGlide.ts'
import styles from './Scenes.module.css'

type Props = {
  space: SpaceState
  board: Board
  /** The part of the page to show; without one the whole board. */
  part?: Box | null | undefined
  dots?: Extract<QuestionResult, { kind: 'dots' }> | undefined
}

/** A board that everyone may read, as large as it can be. */
export function BoardPicture({ space, board, part, dots }: Props) {
  const texts = useTexts(screenTexts).board
  const tile = useTile(space.id, board.id, board.epoch, 'screen')
  return (
    <div ref={tile.seenIn} className={styles.picture}>
      {tile.drawing ? (
        <Drawn tile={tile} drawing={tile.drawing} board={board} part={part} dots={dots} />
      ) : (
        <p className={styles.waiting}>{tile.status === 'private' ? texts.closed : texts.drawing}</p>
      )}
    </div>
  )
}

type DrawnProps = Omit<Props, 'space'> & { tile: TileView; drawing: TileDrawing }

function Drawn({ tile, drawing, board, part, dots }: DrawnProps): ReactNode {
  const texts = useTexts(tileTexts)
  const view = useGlide(boardView(drawing, part))
  return (
    <BoardTile drawing={{ ...drawing, view }} label={texts.label(board.title, tile.notes)}>
      {dots && (
        <DotMarks totals={dots.totals} placeOf={thingPlaces(tile.layout, drawing)} size={sizeIn(view)} />
      )}
    </BoardTile>
  )
}

/** So many page units that letters of this height can be read when the view fills a screen of 1920 wide. */
function sizeIn({ w, h }: Box): number {
  return 30 * Math.max(w / 1920, h / 940)
}
