import type { ReactNode } from 'react'
import { tileTexts } from '../../shared/texts/tiles.ts'
import { type TileKind, useTile } from '../sync/useTile.ts'
import { useTexts } from '../ui/i18n/useTexts.ts'
import { BoardTile } from './BoardTile.tsx'
import styles from './LiveTile.module.css'

type Props = {
  spaceId: string
  board: { readonly id: string; readonly epoch: number; readonly title: string }
  kind?: TileKind
  /** What stands there until the board is drawn. */
  children?: ReactNode
}

/** A board as it is now, as a picture that fills its surroundings. */
export default function LiveTile({ spaceId, board, kind, children }: Props) {
  const texts = useTexts(tileTexts)
  const { status, drawing, notes, seenIn } = useTile(spaceId, board.id, board.epoch, kind)
  return (
    <div ref={seenIn} className={styles.room} data-status={status}>
      {drawing ? <BoardTile drawing={drawing} label={texts.label(board.title, notes)} /> : children}
      {status === 'private' && <p className={styles.word}>{texts.private}</p>}
      {status === 'offline' && drawing && <p className={styles.word}>{texts.offline}</p>}
    </div>
  )
}
