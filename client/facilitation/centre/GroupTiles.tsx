import type { CSSProperties } from 'react'
import type { Step } from '../../../shared/space/meeting/step.ts'
import { useServerNow } from '../../meeting/clock.ts'
import { useDeskView } from '../deskView.ts'
import { useCompact } from '../useCompact.ts'
import styles from './Centre.module.css'
import { GroupTile } from './GroupTile.tsx'
import { stepTiles } from './stepTiles.ts'
import { tileGrid } from './tileGrid.ts'
import { useRoom } from './useRoom.ts'

/** The words of a tile change at most this often: a desk that flickers tires. */
const wordsEveryMs = 15_000

/** All group boards of a divided step, as large as the room lets them be. */
export function GroupTiles({ step }: { step: Step }) {
  const { space, me, online, texts } = useDeskView()
  const compact = useCompact()
  const { room, ref } = useRoom()
  const now = useServerNow(wordsEveryMs)
  const tiles = stepTiles(space, step, me.id, online)
  const pictures = tiles.some(({ readable }) => readable)
  const grid = room && !compact ? tileGrid(tiles.length, room, pictures) : undefined
  if (tiles.length === 0) return <p className={styles.quiet}>{texts.tiles.nobody}</p>
  return (
    <div ref={ref} className={styles.room} data-scrolls={grid && !grid.fits ? '' : undefined}>
      <ul
        className={styles.grid}
        data-pictures={pictures ? '' : undefined}
        data-dense={grid?.dense ? '' : undefined}
        style={grid && ({ '--columns': grid.columns, '--height': `${grid.height}px` } as CSSProperties)}
      >
        {(grid || compact) && tiles.map((tile) => <GroupTile key={tile.group.id} tile={tile} now={now} />)}
      </ul>
    </div>
  )
}
