import { expect, test } from 'vitest'
import { dotRanking } from '../../../../client/polls/results/dotRanking.ts'
import { quotePages } from '../../../../client/polls/results/quotePages.ts'
import { pageAtTime, pageBeside, resultPages } from '../../../../client/projector/resultPages.ts'
import { boardOfPoll, dotsOnBoard } from '../../../../client/projector/votes.ts'
import type { PollQuestion, PollRound } from '../../../../shared/space/meeting/poll.ts'
import { meeting, poll, step } from '../../shared/space/meetingFixture.ts'
import { board, byId, space } from '../../shared/space/spaceFixture.ts'

const dots = (totals: Record<string, number>) => ({ kind: 'dots' as const, totals, people: 3 })
const room = { columns: 2, lines: 4, lettersPerLine: 10 }

test('B25 the thing with most dots comes first, and the longest bar is the whole width', () => {
  const { shown, more } = dotRanking(dots({ c: 1, a: 4, d: 1, b: 2 }), 3)
  expect(shown).toEqual([
    { key: 'a', dots: 4, share: 1 },
    { key: 'b', dots: 2, share: 0.5 },
    { key: 'c', dots: 1, share: 0.25 },
  ])
  expect(more).toBe(1)
  expect(dotRanking(dots({}), 3)).toEqual({ shown: [], more: 0 })
})

test('answers fill columns in their order, and pages when the columns are full', () => {
  expect(quotePages(['a', 'b', 'c', 'd', 'e'], room)).toEqual([
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
    [['e']],
  ])
})

test('an answer that does not fit any more goes to the next column whole', () => {
  const three = 'a'.repeat(25)
  expect(quotePages(['kort', three, 'kort'], room)).toEqual([[['kort'], [three]], [['kort']]])
})

test('an answer longer than a column is cut at a word', () => {
  const [[[cut]]] = quotePages(['woord '.repeat(30)], room) as [[[string]]]
  expect(cut).toMatch(/^(woord )+woord…$/)
  expect(cut.length).toBeLessThanOrEqual(room.lines * room.lettersPerLine)
  const [[[word]]] = quotePages(['x'.repeat(2_000)], room) as [[[string]]]
  expect(word).toBe(`${'x'.repeat(39)}…`)
  const [[[lines]]] = quotePages(['a\n'.repeat(50)], room) as [[[string]]]
  expect(lines.split('\n').length).toBeLessThanOrEqual(room.lines)
})

test('every answer is on a page, however many there are', () => {
  const texts = Array.from({ length: 60 }, (_, place) => `${place}`.repeat((place % 7) + 1))
  expect(quotePages(texts, room).flat(2)).toEqual(texts)
  expect(quotePages([], room)).toEqual([])
})

const questions: PollQuestion[] = [
  { kind: 'dots', id: 'd', text: 'Waar?', on: 'notes', zone: '', dots: 3, stacking: true },
  { kind: 'scale', id: 's', text: 'Hoe?', min: 1, max: 3, minLabel: '', maxLabel: '' },
  { kind: 'open', id: 'o', text: 'Wat?' },
]
const round = (results: PollRound['results']): PollRound => ({
  ...{ round: 1, openedAt: 1, closedAt: 2, people: 3 },
  results,
})
const all = round({
  d: dots({ 'shape:1': 3 }),
  s: { kind: 'scale', counts: [0, 1, 2], mean: 2.7, people: 3 },
  o: { kind: 'open', texts: ['Ja', 'Nee'], people: 2 },
})

test('B26 an outcome is told question after question; dots also on their board', () => {
  const kinds = (pages: ReturnType<typeof resultPages>) =>
    pages.map(({ kind, question }) => `${question.id} ${kind}`)
  const one = poll('p', { questions })
  expect(kinds(resultPages(one, all, true))).toEqual(['d drawn', 'd board', 's drawn', 'o quotes'])
  expect(kinds(resultPages(one, all, false))).toEqual(['d drawn', 's drawn', 'o quotes'])
  expect(kinds(resultPages(one, round({}), true))).toEqual(['d drawn', 's drawn', 'o drawn'])
})

test('pages turn from the moment of closing, the same on every screen', () => {
  const closedAt = 1_000_000
  expect([0, 29_999, 30_000, 60_000, 90_000].map((ms) => pageAtTime(3, closedAt, closedAt + ms))).toEqual([
    0, 0, 1, 2, 0,
  ])
  // A clock that is a little behind.
  expect(pageAtTime(3, closedAt, closedAt - 500)).toBe(0)
  expect(pageAtTime(0, closedAt, closedAt)).toBe(0)
})

test('an arrow turns one page, and stays at either end', () => {
  expect([pageBeside(0, 3, 1), pageBeside(2, 3, 1), pageBeside(2, 3, -1), pageBeside(0, 3, -1)]).toEqual([
    1, 2, 1, 0,
  ])
  expect(pageBeside(0, 0, 1)).toBe(0)
})

test('B26 the newest closed vote is drawn on its board, and on no board that not everyone may read', () => {
  const voted = (id: string, closedAt: number, totals: Record<string, number>, boardId: string) =>
    poll(id, {
      ...{ boardId, questions: questions.slice(0, 1), state: 'closed' as const },
      rounds: [{ ...round({ d: dots(totals) }), closedAt }],
    })
  const state = space(
    [],
    [board('all'), board('ours', { kind: 'group' })],
    {},
    {
      meetings: byId([meeting('m1')]),
      steps: byId([step('s', { boardId: 'all' })]),
      polls: byId([
        voted('old', 1, { a: 1 }, 'all'),
        voted('new', 2, { b: 2 }, 'all'),
        voted('hidden', 3, { c: 3 }, 'ours'),
        poll('of-step', { stepId: 's' }),
      ]),
    },
  )
  expect(dotsOnBoard(state, 'all')?.totals).toEqual({ b: 2 })
  expect(dotsOnBoard(state, 'ours')).toBeUndefined()
  expect(boardOfPoll(state, poll('x', { boardId: 'ours' }))).toBeUndefined()
  expect(boardOfPoll(state, poll('x', { stepId: 's' }))?.id).toBe('all')
})
