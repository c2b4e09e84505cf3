import { expect, test, vi } from 'vitest'
import { Notices } from '../../../client/board/state/notices.ts'
import { readOnlyReason } from '../../../client/board/state/readOnlyReason.ts'
import { savedWords } from '../../../client/board/strip/savedWords.ts'
import { noteScale } from '../../../shared/board/noteScale.ts'
import { board as en } from '../../../shared/texts/en/board.ts'
import { board as nl } from '../../../shared/texts/nl/board.ts'
import { fittedWords, noteFit } from '../../../shared/werkvormen/kit/note.ts'

test('B29 only what the server has is called saved', () => {
  for (const texts of [nl.saved, en.saved]) {
    expect(savedWords('saved', true, true, texts).short).toBe(texts.saved)
    for (const state of ['saving', 'device', 'unsaved'] as const) {
      for (const connected of [true, false]) {
        for (const canWrite of [true, false]) {
          expect(savedWords(state, connected, canWrite, texts).short).not.toBe(texts.saved)
        }
      }
    }
  }
})

test('B29 without the server nothing is called saved, also when nothing waits to be saved', () => {
  const words = savedWords('saved', false, true, nl.saved)
  expect(words).toEqual({ tone: 'device', short: nl.saved.apart, long: nl.saved.apartLong })
  expect(savedWords('saved', false, false, nl.saved)).toEqual(words)
})

test('B29 who can only look is told about the connection, unless own work is still on this device', () => {
  expect(savedWords('saved', true, false, nl.saved).short).toBe(nl.saved.looking)
  expect(savedWords('device', true, false, nl.saved).tone).toBe('device')
})

test('B4 B21 the reason why someone cannot write', () => {
  const participant = { role: 'participant' } as const
  expect(readOnlyReason('write', { frozen: true }, { role: 'facilitator' })).toBeUndefined()
  expect(readOnlyReason('read', { frozen: true }, participant)).toBe('frozen')
  expect(readOnlyReason('read', { frozen: true }, { role: 'observer' })).toBe('observer')
  expect(readOnlyReason('read', { frozen: false }, participant)).toBe('readOnly')
})

test('B6 B9 looking, voting and a time that is over are told as such', () => {
  const participant = { role: 'participant' } as const
  expect(readOnlyReason('read', { frozen: false, allow: 'look' }, participant)).toBe('look')
  expect(readOnlyReason('read', { frozen: false, allow: 'vote' }, participant)).toBe('vote')
  expect(readOnlyReason('read', { frozen: true, allow: 'everything' }, participant, true)).toBe('timeOver')
  expect(readOnlyReason('write', { frozen: false, allow: 'notes' }, participant)).toBeUndefined()
})

test('new notes are larger on a large layout, which is mostly seen as a whole', () => {
  expect(noteScale(undefined)).toBe(1)
  expect(noteScale({ w: 1600, h: 800 })).toBe(1)
  expect(noteScale({ w: 4180, h: 2160 })).toBeGreaterThan(1)
  expect(noteScale({ w: 40_000, h: 20_000 })).toBe(noteScale({ w: 4180, h: 2160 }))
  expect(noteScale({ w: 0, h: 0 })).toBe(1)
})

test('a note is square as long as its words fit in it, and its words are the largest that do', () => {
  for (const [text, size, larger] of [
    ['', 'xl', undefined],
    ['Ouders durven ons te bellen.', 'xl', undefined],
    ['De wijkverpleegkundige belt', 'xl', undefined],
    ['Een vast gezicht van het wijkteam bij ons op school.', 'l', 'xl'],
    ['Overdag zien jullie wie er moe is. Na school weet ik pas waarom dat is.', 'm', 'l'],
  ] as const) {
    const words = fittedWords(text)
    expect(words.size, text).toBe(size)
    expect(words.growY).toBeLessThanOrEqual(10)
    if (larger) expect(noteFit(text, larger).growY).toBeGreaterThan(10)
  }
  const long = 'Een lange zin. '.repeat(12)
  expect(fittedWords(long)).toEqual({ size: 'm', ...noteFit(long, 'm') })
})

test('a notice goes by itself, unless it must stay; the same one is replaced; there are at most four', () => {
  vi.useFakeTimers()
  const notices = new Notices()
  const heard = vi.fn()
  notices.subscribe(heard)
  notices.show({ id: 'a', tone: 'calm', text: 'een' })
  notices.show({ id: 'b', tone: 'trouble', text: 'twee', stays: true })
  notices.show({ id: 'b', tone: 'trouble', text: 'drie', stays: true })
  expect(notices.current().map(({ text }) => text)).toEqual(['een', 'drie'])
  vi.advanceTimersByTime(60_000)
  expect(notices.current().map(({ text }) => text)).toEqual(['drie'])
  for (const id of ['c', 'd', 'e', 'f']) notices.show({ id, tone: 'calm', text: id })
  expect(notices.current().map(({ id }) => id)).toEqual(['c', 'd', 'e', 'f'])
  notices.dispose()
  expect(vi.getTimerCount()).toBe(0)
  expect(heard).toHaveBeenCalled()
  vi.useRealTimers()
})
