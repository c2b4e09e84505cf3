import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { Poll, PollRound } from '../../../shared/space/meeting/poll.ts'
import type { Board, SpaceState } from '../../../shared/space/model.ts'
import { resultTexts } from '../../../shared/texts/results.ts'
import { screenTexts } from '../../../shared/texts/screen.ts'
import { useServerNow } from '../../meeting/clock.ts'
import { QuestionResultView } from '../../polls/results/QuestionResultView.tsx'
import { Quotes } from '../../polls/results/Quotes.tsx'
import { thingNames } from '../../polls/results/thingNames.ts'
import { useTile } from '../../sync/useTile.ts'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { Fitted } from '../Fitted.tsx'
import { pageAtTime, pageBeside, type ResultPage, resultPages } from '../resultPages.ts'
import { useScreenKeys } from '../useScreenKeys.ts'
import { boardOfPoll } from '../votes.ts'
import { BoardPicture } from './BoardPicture.tsx'
import styles from './Scenes.module.css'

type Props = {
  space: SpaceState
  poll: Poll
  round: PollRound
  /** Somebody pages: this outcome stays until something else is asked for. */
  hold: () => void
}

/** The outcome of a poll, question after question. Says nowhere who chose what. */
export function ResultScene({ space, poll, round, hold }: Props) {
  const texts = useTexts(screenTexts).result
  const board = boardOfPoll(space, poll)
  const pages = useMemo(() => resultPages(poll, round, board !== undefined), [poll, round, board])
  const place = usePlace(pages.length, round, hold)
  const page = pages[place]
  if (!page) return null
  return (
    <div className={styles.outcome} data-page={page.kind}>
      <header className={styles.band}>
        <Fitted as="h1" most={72} least={34} className={styles.bandTitle}>
          {page.question.text || poll.title}
        </Fitted>
        <div className={styles.about}>
          <p>{texts.answered(round.results[page.question.id]?.people ?? 0)}</p>
          {pages.length > 1 && <PageNumber place={place} pages={pages.length} />}
          {round.round > 1 && <p>{texts.round(round.round)}</p>}
        </div>
      </header>
      <div key={place} className={styles.page}>
        <PageOf page={page} round={round} board={board} space={space} />
      </div>
    </div>
  )
}

/** Which page is up: by the time, until somebody turns one with an arrow; from then on only the arrows do. */
function usePlace(pages: number, round: PollRound, hold: () => void): number {
  const byTime = pageAtTime(pages, round.closedAt, useServerNow(1_000, round.closedAt))
  const [turnedTo, setTurnedTo] = useState<number>()
  const place = Math.min(turnedTo ?? byTime, Math.max(0, pages - 1))
  const turn = (by: 1 | -1) => {
    setTurnedTo(pageBeside(place, pages, by))
    hold()
  }
  useScreenKeys({ forward: () => turn(1), back: () => turn(-1) })
  return place
}

function PageNumber({ place, pages }: { place: number; pages: number }) {
  const texts = useTexts(screenTexts).result
  return (
    <p className={styles.pageNumber}>
      <ChevronLeft aria-hidden data-end={place === 0 || undefined} />
      {texts.page(place + 1, pages)}
      <ChevronRight aria-hidden data-end={place === pages - 1 || undefined} />
    </p>
  )
}

type PageProps = { page: ResultPage; round: PollRound; board: Board | undefined; space: SpaceState }

function PageOf({ page, round, board, space }: PageProps) {
  if (page.kind === 'board' && board) return <BoardPicture space={space} board={board} dots={page.dots} />
  if (page.kind === 'quotes') {
    return (
      <div className={styles.answers}>
        {page.columns.map((texts, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place on the page
          <Quotes key={place} texts={texts} />
        ))}
      </div>
    )
  }
  return (
    <div className={styles.drawn} data-kind={page.question.kind}>
      {board && page.question.kind === 'dots' ? (
        <DotsOf page={page} round={round} board={board} spaceId={space.id} />
      ) : (
        <QuestionResultView question={page.question} round={round} nameOf={nothing} />
      )}
    </div>
  )
}

/** The names of what got dots stand on the board. */
function DotsOf({
  page,
  round,
  board,
  spaceId,
}: Omit<PageProps, 'space'> & { board: Board; spaceId: string }) {
  const texts = useTexts(resultTexts)
  const { layout, content, drawing, seenIn } = useTile(spaceId, board.id, board.epoch, 'screen')
  const nameOf = useMemo(() => thingNames(layout, content, texts.wordlessNote), [layout, content, texts])
  return (
    <div ref={seenIn}>
      {drawing && <QuestionResultView question={page.question} round={round} nameOf={nameOf} most={5} />}
    </div>
  )
}

function nothing(): undefined {
  return undefined
}
