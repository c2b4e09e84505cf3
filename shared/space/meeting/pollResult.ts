import { limits } from '../../protocol/limits.ts'
import { seededDraw, shuffled } from '../grouping/draw.ts'
import type { Poll, PollAnswer, PollQuestion, QuestionResult } from './poll.ts'
import { type AnswerValue, cleanAnswer, isEmpty, valueFault } from './pollAnswer.ts'

export { type AnswerFault, answerFault, cleanAnswer } from './pollAnswer.ts'

/** With fewer voters, words would tell who wrote them. */
export const leastVoters = 3

/**
 * Counts a round, by question id. The outcome is the same in whatever order people answered, so that no order in it
 * tells who said what; what does not answer its question counts for nothing.
 */
export function countAnswers(
  poll: Poll,
  answers: Iterable<PollAnswer>,
  seed: number,
): Record<string, QuestionResult> {
  const given = [...answers].map(cleanAnswer)
  const most = mostCharacters(poll, peopleWhoAnswered(poll, given))
  const results = poll.questions.map((question, at) => {
    const values = given.flatMap((answer) => answerTo(question, answer))
    const result = resultOf(question, values, seed + at)
    return [question.id, result.kind === 'open' ? fittingWords(result, most) : result] as const
  })
  return Object.fromEntries(results)
}

/** How many characters one open question may bring into the outcome: they share what fits in a round. */
function mostCharacters({ questions }: Poll, voters: number): number {
  if (voters < leastVoters) return 0
  return limits.roundCharacters / Math.max(1, questions.filter(({ kind }) => kind === 'open').length)
}

/** Leaves out the words that do not fit; they are still counted in `people`. */
function fittingWords(result: QuestionResult & { kind: 'open' }, most: number): QuestionResult {
  let left = most
  const texts = result.texts.filter((text) => {
    const fits = text.length <= left
    if (fits) left -= text.length
    return fits
  })
  return { ...result, texts }
}

/** Whether people wrote something that is not shown because so few voted. */
export function holdsWordsBack(result: QuestionResult): boolean {
  return result.kind === 'open' && result.people > 0 && result.texts.length === 0
}

/** How many people answered anything. */
export function peopleWhoAnswered(poll: Poll, answers: Iterable<PollAnswer>): number {
  const given = [...answers].map(cleanAnswer)
  return given.filter((answer) => poll.questions.some((question) => answerTo(question, answer).length > 0))
    .length
}

function answerTo(question: PollQuestion, { answers }: PollAnswer): AnswerValue[] {
  const value = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined
  if (value === undefined || isEmpty(value) || valueFault(question, value)) return []
  return [value]
}

function resultOf(question: PollQuestion, values: readonly AnswerValue[], seed: number): QuestionResult {
  if (question.kind === 'dots') return dotsResult(values.filter((value) => typeof value === 'object'))
  if (question.kind === 'open') {
    return openResult(
      values.filter((value) => typeof value === 'string'),
      seed,
    )
  }
  return scaleResult(
    question,
    values.filter((value) => typeof value === 'number'),
  )
}

/** Most dots first. */
function dotsResult(values: readonly Record<string, number>[]): QuestionResult {
  const totals = new Map<string, number>()
  for (const [thing, dots] of values.flatMap((value) => Object.entries(value))) {
    totals.set(thing, (totals.get(thing) ?? 0) + dots)
  }
  const ranked = [...totals].sort(([a, dotsA], [b, dotsB]) => dotsB - dotsA || (a < b ? -1 : 1))
  const totalsShown = Object.fromEntries(ranked.slice(0, limits.dottedThings))
  return { kind: 'dots', totals: totalsShown, people: values.length }
}

function scaleResult({ min, max }: { min: number; max: number }, values: readonly number[]): QuestionResult {
  const counts = Array.from(
    { length: max - min + 1 },
    (_, at) => values.filter((value) => value === min + at).length,
  )
  const sum = values.reduce((total, value) => total + value, 0)
  return {
    kind: 'scale',
    counts,
    mean: values.length > 0 ? sum / values.length : null,
    people: values.length,
  }
}

/** Sorted before they are shuffled: only the seed decides, never the order in which people answered. */
function openResult(values: readonly string[], seed: number): QuestionResult {
  const texts = shuffled([...values].sort(), seededDraw(seed))
  return { kind: 'open', texts, people: values.length }
}
