import { useMemo } from 'react'
import type { Outcome } from '../../../shared/reading/outcome.ts'
import { findingsOf, picturesOf } from '../../../shared/reading/views/index.ts'
import type { Step } from '../../../shared/space/meeting/step.ts'
import type { Board, SpaceState } from '../../../shared/space/model.ts'
import { screenTexts } from '../../../shared/texts/screen.ts'
import { SvgPicture } from '../../reading/pictures/SvgPicture.tsx'
import { useTile } from '../../sync/useTile.ts'
import { useLanguage } from '../../ui/i18n/language.ts'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { useTheme } from '../../ui/theme/theme.ts'
import { Fitted } from '../Fitted.tsx'
import { RingTimer } from '../RingTimer.tsx'
import { fillsScreen, findingsOnScreen, onlyDrawn } from '../readingView.ts'
import { useTileOutcome } from '../useTileOutcome.ts'
import { BoardPicture } from './BoardPicture.tsx'
import styles from './ReadingScene.module.css'

type Props = { space: SpaceState; board: Board; step: Step | undefined }

/** What a board of everyone says: the first picture of its reading and its most important findings, live. */
export function ReadingScene({ space, board, step }: Props) {
  const texts = useTexts(screenTexts).board
  const tile = useTile(space.id, board.id, board.epoch, 'screen')
  const outcome = useTileOutcome(space, board, tile)
  return (
    <div ref={tile.seenIn} className={styles.scene}>
      {tile.drawing ? (
        <Reading space={space} board={board} step={step} outcome={outcome} />
      ) : (
        <p className={styles.waiting}>{tile.status === 'private' ? texts.closed : texts.drawing}</p>
      )}
    </div>
  )
}

function Reading({ space, board, step, outcome }: Props & { outcome: Outcome }) {
  const theme = useTheme()
  const language = useLanguage()
  const picture = useMemo(() => {
    const [first] = picturesOf(outcome, { language, theme })
    return first && onlyDrawn(first.svg)
  }, [outcome, language, theme])
  const findings = useMemo(() => findingsOnScreen(findingsOf(outcome, language)), [outcome, language])
  const fills = picture !== undefined && fillsScreen(picture)
  const { timer } = space.live
  return (
    <div className={styles.reading} data-fills={fills || undefined}>
      <div className={styles.picture}>
        {picture ? (
          <SvgPicture picture={picture} chosen={nobody} onGo={nothing} nameOf={String} />
        ) : (
          <BoardPicture space={space} board={board} />
        )}
      </div>
      {!fills && (
        <aside className={styles.words}>
          <Fitted as="h1" most={48} least={30} className={styles.title}>
            {(step?.boardId === board.id && step.title) || board.title}
          </Fitted>
          <ul className={styles.findings}>
            {findings.map(({ tone, sentence }) => (
              <li key={sentence} data-tone={tone}>
                {sentence}
              </li>
            ))}
          </ul>
          {timer && timer.stepId === step?.id && <RingTimer timer={timer} shape="band" />}
        </aside>
      )}
    </div>
  )
}

const nobody: ReadonlySet<string> = new Set()
function nothing(): void {}
