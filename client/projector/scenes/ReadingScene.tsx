import { useMemo } from 'react'
import type { Finding } from '../../../shared/reading/finding.ts'
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
import { findingsBelow, findingsOnScreen, layoutOf, onlyDrawn, type ReadingLayout } from '../readingView.ts'
import { useTileOutcome } from '../useTileOutcome.ts'
import { BoardPicture } from './BoardPicture.tsx'
import styles from './ReadingScene.module.css'
import scenes from './Scenes.module.css'

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
  const shown = useMemo(() => {
    const [first] = picturesOf(outcome, { language, theme })
    return first && { title: first.title, svg: onlyDrawn(first.svg) }
  }, [outcome, language, theme])
  const all = useMemo(() => findingsOf(outcome, language), [outcome, language])
  const { form, linesBelow }: ReadingLayout = shown ? layoutOf(shown.svg) : { form: 'side', linesBelow: 0 }
  const own = step?.boardId === board.id ? step : undefined
  const title = own?.title || board.title
  const { timer } = space.live
  const time = timer && timer.stepId === step?.id && <RingTimer timer={timer} shape="band" />
  const picture = (
    <div className={styles.picture}>
      {shown ? (
        <SvgPicture picture={shown.svg} chosen={nobody} onGo={nothing} nameOf={String} />
      ) : (
        <BoardPicture space={space} board={board} />
      )}
    </div>
  )
  if (form === 'side') {
    return (
      <div className={styles.reading}>
        {picture}
        <aside className={styles.words}>
          <Fitted as="h1" most={48} least={30} className={styles.title}>
            {title}
          </Fitted>
          <Findings findings={findingsOnScreen(all)} />
          {time}
        </aside>
      </div>
    )
  }
  return (
    <div className={styles.below}>
      <header className={scenes.band}>
        <div className={styles.headings}>
          <p className={styles.kind}>{own?.question ? `${shown?.title} · ${title}` : shown?.title}</p>
          <Fitted as="h1" most={44} least={26} className={styles.question}>
            {own?.question || title}
          </Fitted>
        </div>
        {time}
      </header>
      {picture}
      {linesBelow > 0 && <Findings findings={findingsBelow(all, linesBelow)} />}
    </div>
  )
}

function Findings({ findings }: { findings: readonly Finding[] }) {
  return (
    <ul className={styles.findings}>
      {findings.map(({ tone, sentence }) => (
        <li key={sentence} data-tone={tone}>
          {sentence}
        </li>
      ))}
    </ul>
  )
}

const nobody: ReadonlySet<string> = new Set()
function nothing(): void {}
