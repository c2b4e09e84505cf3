import { describe, expect, test } from 'vitest'
import { marksOf, wordsOf } from '../../../client/reading/pictures/marks.ts'
import type { SvgNode } from '../../../shared/reading/pictures/svg.ts'
import { wordsPicture } from '../../../shared/reading/pictures/words/picture.ts'
import type { ProfilesOutcome } from '../../../shared/reading/profiles.ts'
import { picturesOf } from '../../../shared/reading/views/index.ts'

const options = { language: 'nl', theme: 'light' } as const
const more = (left: number) => `en nog ${left}`
const group = (title: string, count: number, text = 'kan goed luisteren naar ouders') => ({
  title,
  notes: Array.from({ length: count }, (_, at) => ({ id: `${title}${at}`, text: `${at} ${text}` })),
})
const drawn = (...groups: ReturnType<typeof group>[]) =>
  wordsPicture(groups, 'Wat wij meebrengen', options, more)

function sizes(node: SvgNode): number[] {
  const own = node.attributes['font-size']
  const below = node.children.flatMap((child) => (typeof child === 'string' ? [] : sizes(child)))
  return typeof own === 'number' ? [own, ...below] : below
}

describe('B23 words for a room', () => {
  test.each([
    [[group('zorg', 1)]],
    [[group('zorg', 9), group('onderwijs', 9), group('jongerenwerk', 6)]],
    [Array.from({ length: 14 }, (_, at) => group(`vak ${at}`, 3))],
    [[group('zorg', 500)]],
    [Array.from({ length: 60 }, (_, at) => group(`vak ${at}`, 1))],
  ])('fit on a screen of 1920 by 1080 in letters of at least 28', (groups) => {
    const picture = drawn(...groups)
    expect(Number(picture.attributes.width)).toBeLessThanOrEqual(1856)
    expect(Number(picture.attributes.height)).toBeLessThanOrEqual(880)
    expect(Math.min(...sizes(picture))).toBeGreaterThanOrEqual(28)
  })

  test('few words stand in large letters, and all of 24 people are there', () => {
    expect(Math.max(...sizes(drawn(group('zorg', 2))))).toBeGreaterThan(44)
    const all = [group('zorg', 8), group('onderwijs', 8), group('jongerenwerk', 8)]
    expect(marksOf(drawn(...all))).toEqual(all.flatMap(({ notes }) => notes.map(({ id }) => id)))
  })

  test('what does not fit is counted', () => {
    const picture = drawn(group('zorg', 90), group('onderwijs', 2))
    const shown = marksOf(picture)
    expect(shown.filter((id) => id.startsWith('onderwijs'))).toHaveLength(2)
    expect(wordsOf(picture)).toContain(`en nog ${92 - shown.length}`)
  })

  test('what a group brings is told by discipline and never by name', () => {
    const note = (id: string, discipline: string) => ({
      id,
      text: `tekst ${id}`,
      by: 'kim',
      discipline,
      from: 'Duo 1',
    })
    const outcome: ProfilesOutcome = {
      kind: 'profiles',
      profiles: ['Kim', 'Ali', 'Noor'].map((name) => ({
        memberId: name,
        name,
        discipline: 'zorg',
        fields: {},
      })),
      bring: [{ discipline: 'zorg', notes: [note('a', 'zorg')] }],
      questions: [note('b', ''), note('c', 'onderwijs')],
      together: [],
    }
    const [bring, questions] = picturesOf(outcome, options)
    expect(bring && wordsOf(bring.svg)).toBe('Wat wij meebrengen, per vakgebied zorg tekst a')
    expect(questions && wordsOf(questions.svg)).toMatch(/Zonder vakgebied tekst b onderwijs tekst c$/)
    expect(picturesOf({ ...outcome, profiles: outcome.profiles.slice(1) }, options)).toEqual([])
  })
})
