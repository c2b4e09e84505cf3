import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { limits } from '../../../../../shared/protocol/limits.ts'
import {
  type PollAnswer,
  type PollQuestion,
  pollRoundSchema,
} from '../../../../../shared/space/meeting/poll.ts'
import {
  countAnswers,
  holdsWordsBack,
  leastVoters,
  peopleWhoAnswered,
} from '../../../../../shared/space/meeting/pollResult.ts'
import { poll } from '../meetingFixture.ts'

const questions: PollQuestion[] = [
  { kind: 'dots', id: 'dots', text: '', on: 'notes', zone: '', dots: 3, stacking: true },
  { kind: 'scale', id: 'scale', text: '', min: 1, max: 5, minLabel: '', maxLabel: '' },
  { kind: 'open', id: 'open', text: '' },
  { kind: 'open', id: 'more', text: '' },
]
const asked = poll('p', { questions })
const answer = (answers: PollAnswer['answers']): PollAnswer => ({ answers })

const given = [
  answer({ dots: { a: 2, b: 1 }, scale: 4, open: ' Rust ' }),
  answer({ dots: { b: 2 }, scale: 5, open: '' }),
  answer({ dots: {}, open: 'Tijd' }),
  answer({ open: ' \n ' }),
]

describe('the outcome of a round (B25)', () => {
  it('adds up dots, counts the scale with its mean, and takes the words that say something', () => {
    expect(countAnswers(asked, given, 7)).toEqual({
      dots: { kind: 'dots', totals: { b: 3, a: 2 }, people: 2 },
      scale: { kind: 'scale', counts: [0, 0, 0, 1, 1], mean: 4.5, people: 2 },
      open: { kind: 'open', texts: expect.arrayContaining(['Rust', 'Tijd']), people: 2 },
      more: { kind: 'open', texts: [], people: 0 },
    })
    expect(peopleWhoAnswered(asked, given), 'who left all open does not count').toBe(3)
  })
  it('puts what got most dots first', () => {
    const [dots] = Object.values(countAnswers(asked, given, 7))
    expect(dots?.kind === 'dots' && Object.keys(dots.totals)).toEqual(['b', 'a'])
  })
  it('without answers has no mean, and a place for every value of the scale', () => {
    expect(countAnswers(asked, [], 1)).toMatchObject({
      dots: { totals: {}, people: 0 },
      scale: { counts: [0, 0, 0, 0, 0], mean: null, people: 0 },
    })
    expect(peopleWhoAnswered(asked, [])).toBe(0)
  })
  it('counts a scale from zero', () => {
    const fromZero = poll('p', {
      questions: [{ kind: 'scale', id: 'q', text: '', min: 0, max: 2, minLabel: '', maxLabel: '' }],
    })
    const zeros = [answer({ q: 0 }), answer({ q: 0 }), answer({ q: 2 })]
    expect(countAnswers(fromZero, zeros, 1)).toMatchObject({
      q: { counts: [2, 0, 1], mean: 2 / 3, people: 3 },
    })
    expect(peopleWhoAnswered(fromZero, zeros)).toBe(3)
  })
  it('takes nothing from an answer that does not fit, and spoils nothing of the language', () => {
    const hostile = [
      answer({ dots: JSON.parse('{"__proto__": 1, "a": 1}'), scale: 9, open: 3 }),
      answer({ dots: { a: 4 }, scale: 'x' }),
      JSON.parse('{"answers": {"__proto__": "x", "constructor": 3, "weg": "y"}}'),
    ]
    const result = countAnswers(asked, hostile, 1)
    expect(result).toEqual(countAnswers(asked, [], 1))
    expect(peopleWhoAnswered(asked, hostile)).toBe(0)
    expect(({} as Record<string, unknown>).a).toBeUndefined()
  })
})

const word = fc.string({ minLength: 1, maxLength: 6 })
const answers = fc.array(
  fc
    .record(
      {
        dots: fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 1, max: 3 })),
        scale: fc.integer({ min: 0, max: 6 }),
        open: word,
        more: word,
      },
      { requiredKeys: [] },
    )
    .map((each) => answer(each as PollAnswer['answers'])),
  { maxLength: 12 },
)

describe('an outcome stays small (T12)', () => {
  it('shows the words that fit and counts the rest', () => {
    const long = Array.from({ length: 100 }, (_, at) =>
      answer({ open: `${at} `.padEnd(1_500, 'x'), more: 'kort' }),
    )
    const { open, more } = countAnswers(asked, long, 3)
    const texts = open?.kind === 'open' ? open.texts : []
    const most = limits.roundCharacters / 2
    expect(texts.join('').length).toBeLessThanOrEqual(most)
    expect(texts).toHaveLength(Math.floor(most / 1_500))
    expect([open?.people, more?.kind === 'open' && more.texts.length]).toEqual([100, 100])
  })
  it('shows the things with most dots', () => {
    const scattered = Array.from({ length: limits.dottedThings }, (_, at) =>
      answer({ dots: { [`x${at}`]: 1 } }),
    )
    const { dots } = countAnswers(asked, [...scattered, answer({ dots: { z: 2 } })], 3)
    const things = dots?.kind === 'dots' ? Object.keys(dots.totals) : []
    expect([things.length, things[0]]).toEqual([limits.dottedThings, 'z'])
  })
})

describe('nobody can be told from an outcome (B26)', () => {
  it('holds words back when so few voted that they would tell whose they are', () => {
    const one = answer({ open: 'alleen ik', scale: 4 })
    const few = countAnswers(asked, [one, answer({ open: ' ' }), answer({ scale: 2 })], 1)
    expect(few.open).toEqual({ kind: 'open', texts: [], people: 1 })
    expect(few.scale).toMatchObject({ people: 2, mean: 3 })
    expect(few.open && holdsWordsBack(few.open)).toBe(true)
    const enough = countAnswers(asked, [one, answer({ scale: 3 }), answer({ scale: 2 })], 1)
    expect(enough.open).toEqual({ kind: 'open', texts: ['alleen ik'], people: 1 })
    const silent = Object.values(countAnswers(asked, [answer({ scale: 3 })], 1))
    expect([enough.open, enough.scale, ...silent].some((result) => result && holdsWordsBack(result))).toBe(
      false,
    )
  })
  it('is the same in whatever order people answered', () => {
    const shuffledAnswers = answers.chain((each) =>
      fc.tuple(fc.constant(each), fc.shuffledSubarray(each, { minLength: each.length })),
    )
    fc.assert(
      fc.property(shuffledAnswers, fc.integer(), ([some, other], seed) => {
        const [one, two] = [countAnswers(asked, some, seed), countAnswers(asked, other, seed)]
        expect(JSON.stringify(one)).toBe(JSON.stringify(two))
      }),
    )
  })
  it('holds every answer that fits once, and can be stored', () => {
    fc.assert(
      fc.property(answers, fc.integer(), (some, seed) => {
        const results = countAnswers(asked, some, seed)
        const people = peopleWhoAnswered(asked, some)
        const round = { round: 1, openedAt: 1, closedAt: 2, people, results }
        expect(pollRoundSchema.parse(round)).toEqual(round)
        for (const result of Object.values(results)) {
          expect(result.people).toBeLessThanOrEqual(people)
          if (result.kind === 'scale')
            expect(result.counts.reduce((sum, count) => sum + count, 0)).toBe(result.people)
          if (result.kind === 'open')
            expect(result.texts).toHaveLength(people < leastVoters ? 0 : result.people)
        }
      }),
    )
  })
  it('words of one person stand at other places in each question, and elsewhere with another seed', () => {
    const numbers = Array.from({ length: 20 }, (_, at) => String(at + 10))
    const same = numbers.map((text) => answer({ open: text, more: text }))
    const texts = (seed: number, id: string) => {
      const result = countAnswers(asked, same, seed)[id]
      return result?.kind === 'open' ? result.texts : []
    }
    expect([...texts(1, 'open')].sort()).toEqual(numbers)
    expect(texts(1, 'open')).not.toEqual(numbers)
    expect(texts(1, 'open')).not.toEqual(texts(1, 'more'))
    expect(texts(1, 'open')).not.toEqual(texts(9, 'open'))
    expect(texts(1, 'open')).toEqual(texts(1, 'open'))
  })
})
