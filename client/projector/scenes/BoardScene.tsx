import { Eye } from 'lucide-react'
import { distinctNames } from '../../../shared/space/distinctNames.ts'
import type { SpaceState } from '../../../shared/space/model.ts'
import { screenTexts } from '../../../shared/texts/screen.ts'
import { useLookOf } from '../../sync/useTile.ts'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { Fitted } from '../Fitted.tsx'
import { RingTimer } from '../RingTimer.tsx'
import type { Scene } from '../scene.ts'
import { dotsOnBoard } from '../votes.ts'
import { BoardPicture } from './BoardPicture.tsx'
import styles from './Scenes.module.css'

type Props = { space: SpaceState; scene: Extract<Scene, { name: 'board' }> }

/** A board of everyone with its question and time above it; it goes where people are gathered or led. */
export function BoardScene({ space, scene: { board, rect, leaderId, step } }: Props) {
  const look = useLookOf(space.id, board.id, board.epoch, leaderId)
  const { timer } = space.live
  // The question belongs to the board of the step; another board is called by its own name.
  const title = step?.boardId === board.id ? step.question || step.title : board.title
  return (
    <div className={styles.board}>
      <header className={styles.band}>
        <Fitted as="h1" most={52} least={30} className={styles.bandTitle}>
          {title}
        </Fitted>
        {leaderId !== null && look && <Leader space={space} leaderId={leaderId} />}
        {timer && timer.stepId === step?.id && <RingTimer timer={timer} shape="band" />}
      </header>
      <BoardPicture space={space} board={board} part={rect ?? look} dots={dotsOnBoard(space, board.id)} />
    </div>
  )
}

function Leader({ space, leaderId }: { space: SpaceState; leaderId: string }) {
  const texts = useTexts(screenTexts).board
  const name = distinctNames(space.members.values()).get(leaderId)
  if (!name) return null
  return (
    <p className={styles.leader}>
      <Eye aria-hidden />
      {texts.follows(name)}
    </p>
  )
}
