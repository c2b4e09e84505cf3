import { lazy, Suspense } from 'react'
import { access } from '../../../../shared/space/access.ts'
import type { Board } from '../../../../shared/space/model.ts'
import type { HomeView } from '../homeView.ts'
import styles from './BoardPicture.module.css'
import { LayoutPicture } from './LayoutPicture.tsx'

/** Records and their drawing weigh more than the rest of the home; the home does not wait for them. */
const LiveTile = lazy(() => import('../../../tiles/LiveTile.tsx'))

/** A board as a live picture: of the boards of all, as far as this member may read them; of others their layout. */
export function BoardPicture({ home, board }: { home: HomeView; board: Board }) {
  const { space, me } = home
  const layout = <LayoutPicture board={board} language={space.meta.language} />
  const mayRead = access(space, me.id, { kind: 'board', boardId: board.id }) !== 'none'
  return (
    <div className={styles.picture}>
      {board.kind === 'plenary' && mayRead ? (
        <Suspense fallback={layout}>
          <LiveTile spaceId={space.id} board={board} kind="overview">
            {layout}
          </LiveTile>
        </Suspense>
      ) : (
        layout
      )}
    </div>
  )
}
