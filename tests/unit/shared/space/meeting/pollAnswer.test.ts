import { describe, expect, it } from 'vitest'
import { limits } from '../../../../../shared/protocol/limits.ts'
import type { PollAnswer, PollQuestion } from '../../../../../shared/space/meeting/poll.ts'
import { answerFault, cleanAnswer } from '../../../../../shared/space/meeting/pollResult.ts'
import { poll } from '../meetingFixture.ts'

const questions: PollQuestion[] = [
  { kind: 'dots', id: 'one', text: '', on: 'notes', zone: '', dots: 3, stacking: false },
  { kind: 'dots', id: 'stack', text: '', on: 'zones', zone: '', dots: 3, stacking: true },
  { kind: 'scale', id: 'scale', text: '', min: 1, max: 5, minLabel: '', maxLabel: '' },
  { kind: 'open', id: 'open', text: '' },
]
const fault = (answers: PollAnswer['answers']) => answerFault(poll('p', { questions }), { answers })

describe('what is wrong with an answer (B25)', () => {
  it('nothing, when it fits; questions may be left open', () => {
    expect(fault({})).toBeUndefined()
    expect(fault({ one: { a: 1, b: 1, c: 1 }, stack: { a: 3 }, scale: 5, open: 'Ja' })).toBeUndefined()
    expect(fault({ one: {}, open: ' ' })).toBeUndefined()
    expect(fault({ scale: 1 })).toBeUndefined()
  })
  it('more dots than one has, and more than one on a thing where that is not allowed', () => {
    expect(fault({ one: { a: 1, b: 1, c: 1, d: 1 } })).toBe('too-many-dots')
    expect(fault({ stack: { a: 2, b: 2 } })).toBe('too-many-dots')
    expect(fault({ one: { a: 2 } })).toBe('one-dot-each')
  })
  it('dots that are no whole dots', () => {
    for (const count of [0, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])
      expect(fault({ stack: { a: count } }), String(count)).toBe('wrong-kind')
  })
  it('a question that the poll does not have, also by a name of the language itself', () => {
    for (const id of ['weg', '__proto__', 'constructor', 'toString'])
      expect(fault(JSON.parse(`{"${id}": 3}`)), id).toBe('unknown-question')
  })
  it('dots on a name of the language itself', () => {
    for (const thing of ['__proto__', 'constructor', 'toString', 'prototype', ''])
      expect(fault({ stack: JSON.parse(`{"${thing}": 1}`) }), thing).toBe('no-such-thing')
  })
  it('another kind of answer than the question asks', () => {
    const values = { one: { a: 1 }, scale: 3, open: 'x' }
    for (const id of ['one', 'scale', 'open'])
      for (const [kind, value] of Object.entries(values))
        if (kind !== id) expect(fault({ [id]: value }), `${kind} for ${id}`).toBe('wrong-kind')
  })
  it('a number beside the scale', () => {
    for (const value of [0, 6, 2.5, Number.NaN, Number.POSITIVE_INFINITY])
      expect(fault({ scale: value }), String(value)).toBe('outside-scale')
  })
  it('words that are too long, not counting the white space around them', () => {
    const most = 'x'.repeat(limits.answerCharacters)
    expect(fault({ open: `  ${most}\n` })).toBeUndefined()
    expect(fault({ open: `${most}x` })).toBe('too-long')
  })
  it('words that are too long together', () => {
    const ids = ['a', 'b', 'c']
    const asked = poll('p', { questions: ids.map((id) => ({ kind: 'open', id, text: '' })) })
    const [a, b] = ['x'.repeat(limits.answerCharacters), 'x'.repeat(limits.answersCharacters / 2)]
    expect(answerFault(asked, { answers: { a, b } })).toBeUndefined()
    expect(answerFault(asked, { answers: { a, b, c: 'x' } })).toBe('too-long-together')
  })
})

it('is stored with clean words and without what says nothing', () => {
  const answers = { one: {}, stack: { a: 1 }, scale: 0, open: ' Ja\u202E \r\n nee\u0000 ', blank: ' \u200B ' }
  expect(cleanAnswer({ answers })).toEqual({
    answers: { stack: { a: 1 }, scale: 0, open: 'Ja \n nee' },
  })
})
