import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pictureColours } from '../../../../shared/reading/pictures/colours.ts'
import { packDown } from '../../../../shared/reading/pictures/pack.ts'
import { type SvgNode, svgText } from '../../../../shared/reading/pictures/svg.ts'
import { arrange } from '../../../../shared/reading/pictures/timelineArrange.ts'
import { plans } from '../../../../shared/reading/pictures/timelinePlan.ts'
import type { TimelineOutcome } from '../../../../shared/reading/timeline.ts'
import { picturesOf } from '../../../../shared/reading/views/index.ts'
import { timelineGroups } from '../../../../shared/reading/views/timelineGroups.ts'
import { overlaps } from '../../../../shared/werkvormen/kit/box.ts'
import { lineNote, timeline, twoGroups } from './timelineSample.ts'

const drawn = (outcome: TimelineOutcome) => picturesOf(outcome, { language: 'nl', theme: 'light' })[0]?.svg
const all = (node: SvgNode): SvgNode[] => [
  node,
  ...node.children.flatMap((child) => (typeof child === 'string' ? [] : all(child))),
]
const arranged = (outcome: TimelineOutcome, plan = plans[0]) => {
  if (!plan) throw new Error('no plan')
  const groups = timelineGroups(outcome)
  return arrange(outcome, { language: 'nl', theme: 'light', colours: pictureColours.light, groups, plan })
}

const lane = fc.constantFrom('future', 'milestones', 'steps', 'needed', 'helpers', 'today')
const note = fc.record({
  lane,
  day: fc.integer({ min: 0, max: 1826 }),
  text: fc.oneof(fc.string({ maxLength: 200 }), fc.constant('interprofessionele samenwerkingsovereenkomst')),
})

test('no words lie over other words or over another mark, and none beside the picture', () => {
  fc.assert(
    fc.property(fc.array(note, { minLength: 1, maxLength: 60 }), fc.nat(plans.length - 1), (made, at) => {
      const notes = made.map(({ lane, day, text }, index) => {
        const date = new Date(Date.UTC(2026) + day * 86_400_000).toISOString().slice(0, 10)
        return lineNote(`n${index}`, lane, lane === 'today' ? null : date, { text })
      })
      const { marks, height } = arranged(timeline(notes), plans[at])
      const labels = marks.map(({ label }) => label)
      const spots = marks.map(({ x, y }) => ({ x: x - 9, y: y - 9, w: 18, h: 18 }))
      expect(marks).toHaveLength(notes.length)
      for (const [one, box] of labels.entries()) {
        expect(box.x).toBeGreaterThanOrEqual(0)
        expect(box.x + box.w).toBeLessThanOrEqual(1921)
        expect(box.y + box.h).toBeLessThanOrEqual(height)
        for (const [other, words] of labels.entries()) {
          if (one !== other) expect(overlaps(box, words) || overlaps(box, spots[other] ?? words)).toBe(false)
        }
      }
    }),
    { numRuns: 60 },
  )
})

test('a mark lies at its day: the middle of the line is the middle of the time', () => {
  const middle = lineNote('m', 'steps', '2028-07-02')
  const { marks, line } = arranged(timeline([middle]))
  expect(marks[0]?.x).toBeCloseTo(line.x + line.w / 2, 0)
})

test('every note and every arrow is drawn, with its words as text and its group as form and colour', () => {
  const picture = drawn(twoGroups)
  if (!picture) throw new Error('no picture')
  const nodes = all(picture)
  const notes = nodes.flatMap(({ note }) => note ?? [])
  expect(notes.sort()).toEqual(twoGroups.notes.flatMap(({ id, lane }) => (lane === '' ? [] : id)).sort())
  const heads = nodes.filter(({ tag, attributes }) => tag === 'path' && attributes.opacity === 0.8)
  expect(heads).toHaveLength(3)
  const text = svgText(picture)
  for (const word of ['Convenant', 'Groep 1', 'Groep 2', '2026', '2030', 'Ali · 3 februari 2026', 'terug'])
    expect(text).toContain(`>${word}<`)
  const forms = new Set(
    nodes.filter(({ attributes }) => 'transform' in attributes).map(({ attributes }) => attributes.d),
  )
  expect(forms.size).toBe(2)
})

test('a line that fits on a screen has large letters, a long one becomes higher', () => {
  const many = (count: number) =>
    timeline(
      Array.from({ length: count }, (_, at) =>
        lineNote(`n${at}`, 'steps', `20${26 + (at % 5)}-0${1 + (at % 9)}-01`),
      ),
    )
  const size = (outcome: TimelineOutcome) => {
    const picture = drawn(outcome)
    const letters = picture ? all(picture).flatMap(({ attributes }) => attributes['font-size'] ?? []) : []
    return { h: Number(picture?.attributes.height), least: Math.min(...letters.map(Number)) }
  }
  expect(size(many(10)).h).toBeLessThanOrEqual(1080)
  expect(size(many(10)).least).toBeGreaterThanOrEqual(28)
  expect(size(many(500)).h).toBeGreaterThan(1080)
  expect(size(many(500)).least).toBeGreaterThanOrEqual(20)
})

test('hostile words stay words', () => {
  const text = svgText(
    drawn(timeline([lineNote('n', 'steps', '2028-01-01', { text: '<script>"&\u0000' })])) as SvgNode,
  )
  expect(text).not.toContain('<script')
  expect(text).toContain('&lt;script&gt;&quot;&amp;')
})

test('a board without notes has no picture', () => {
  expect(picturesOf(timeline([]), { language: 'en', theme: 'dark' })).toEqual([])
})

test('what finds a free place goes no further down than it must', () => {
  const box = (x: number) => [{ x, w: 10, h: 10 }]
  expect(packDown([box(0), box(5), box(12), box(30)], 2).map(({ y }) => y)).toEqual([0, 12, 0, 0])
  expect(packDown([box(0), [...box(5), ...box(-14)]], 2)[1]).toMatchObject({ x: -14, y: 0 })
})
