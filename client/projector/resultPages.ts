import type { Poll, PollQuestion, PollRound, QuestionResult } from '../../shared/space/meeting/poll.ts'
import { quotePages } from '../polls/results/quotePages.ts'
import { dotsOf } from './votes.ts'

type Result<Kind> = Extract<QuestionResult, { kind: Kind }>

/** One picture of an outcome. A vote with dots has two: as bars, and on the board. */
export type ResultPage = { readonly question: PollQuestion } & (
  | { readonly kind: 'drawn' }
  | { readonly kind: 'board'; readonly dots: Result<'dots'> }
  | { readonly kind: 'quotes'; readonly columns: readonly (readonly string[])[] }
)

/** Letters of 40 px on a screen of 1920 by 1080. */
const quoteRoom = { columns: 2, lines: 14, lettersPerLine: 37 }
/** Time to read a page and talk about it, for a screen that nobody pages. */
const pageMs = 30_000

/** The outcome of a round as pages, in the order of its questions. */
export function resultPages(poll: Poll, round: PollRound, hasBoard: boolean): ResultPage[] {
  return poll.questions.flatMap((question): ResultPage[] => {
    const result = round.results[question.id]
    if (result?.kind === 'open' && result.texts.length > 0) {
      return quotePages(result.texts, quoteRoom).map((columns) => ({ kind: 'quotes', question, columns }))
    }
    const onBoard = hasBoard ? dotsOf(question, round) : []
    return [
      { kind: 'drawn', question },
      ...onBoard.map((dots) => ({ kind: 'board', question, dots }) as const),
    ]
  })
}

/** Which page is up: one after the other from when the poll was closed, so that two screens show the same. */
export function pageAtTime(pages: number, closedAt: number, now: number): number {
  return pages === 0 ? 0 : Math.floor(Math.max(0, now - closedAt) / pageMs) % pages
}

/** The page beside one; at either end it stays where it is. */
export function pageBeside(place: number, pages: number, by: 1 | -1): number {
  return Math.min(Math.max(0, pages - 1), Math.max(0, place + by))
}
