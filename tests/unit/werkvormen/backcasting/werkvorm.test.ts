import type { TLRecord, TLShape } from '@tldraw/tlschema'
import { expect, test } from 'vitest'
import { noteScale } from '../../../../shared/board/noteScale.ts'
import type { Language } from '../../../../shared/space/model.ts'
import { backcasting } from '../../../../shared/werkvormen/backcasting/index.ts'
import { firstYear } from '../../../../shared/werkvormen/backcasting/settings.ts'
import { type Box, bounds, gridCells, overlaps } from '../../../../shared/werkvormen/kit/box.ts'
import { yearAxis, yearTicks } from '../../../../shared/werkvormen/kit/dateAxis.ts'

const settings = { first: 2026, horizon: 2031 }
const languages: Language[] = ['nl', 'en']
const boards = ['plenary', 'group'].flatMap((layout) =>
  languages.map((language) => [layout, language] as const),
)

test('the script is what a facilitator expects: 71 minutes from the future back to the first step', () => {
  const script = backcasting.script(settings, 'nl')
  expect(script.map(({ grouping, minutes, layout }) => [grouping.by, minutes, layout])).toEqual([
    ['plenary', 3, 'plenary'],
    ['solo', 5, 'solo'],
    ['size', 15, 'group'],
    ['same', 20, 'group'],
    ['same', 8, 'group'],
    ['plenary', 20, 'plenary'],
  ])
  expect(script[1]?.question).toBe('Het is 2031. Het is gelukt. Wat zie je, hoor je, voel je?')
})

test('what has succeeded stands in the question, and ends as a sentence does', () => {
  const question = (achieved: string) => backcasting.script({ ...settings, achieved }, 'nl')[1]?.question
  expect(question('elk kind hoort erbij')).toContain('Het is 2031. Het is gelukt: elk kind hoort erbij. Wat')
  expect(question('elk kind hoort erbij!')).toContain('Het is 2031. Het is gelukt: elk kind hoort erbij! Wat')
})

test('every lane of a group goes to the same lane of everyone, so that dates are kept', () => {
  const script = backcasting.script(settings, 'nl')
  const lanes = ['future', 'milestones', 'steps', 'needed', 'helpers', 'today']
  for (const step of script.filter(({ layout }) => layout === 'group')) {
    expect(step.harvest).toMatchObject({ to: 'together', share: 'all', when: 'atOnce' })
    expect(step.harvest?.zones).toEqual(Object.fromEntries(lanes.map((lane) => [lane, lane])))
  }
  for (const [group, everyone] of lanes.map((lane) =>
    ['group', 'plenary'].map((layout) =>
      backcasting.zones(settings, 'nl', layout).find(({ name }) => name === lane),
    ),
  ))
    expect(everyone?.axes).toEqual(group?.axes)
})

test.each([
  { first: 2026, horizon: 2026 },
  { first: 2026, horizon: 2020 },
  { first: 2026, horizon: 2077 },
  { first: 2026.5, horizon: 2031 },
  { first: 1900, horizon: 1910 },
  { first: 2026, horizon: '2031' },
  { ...settings, snap: 'week' },
  { ...settings, achieved: 'x'.repeat(81) },
])('a line that cannot be is refused: %j', (given) => {
  expect(backcasting.settingsSchema.safeParse(given).success).toBe(false)
})

test('the years are kept with what was made, so that a board from long ago stays as it was', () => {
  const stored = backcasting.settingsSchema.parse({})
  expect(Object.keys(stored).sort()).toEqual(['achieved', 'first', 'horizon', 'snap'])
  const old = backcasting.settingsSchema.parse({ first: 2001, horizon: 2006 })
  expect(old).toMatchObject({ first: 2001, horizon: 2006 })
  expect(backcasting.zones(old, 'nl').find(({ name }) => name === 'steps')?.axes?.x).toMatchObject({
    from: Date.UTC(2001),
    to: Date.UTC(2006),
  })
})

test('late in the year a new line begins with the next', () => {
  expect(firstYear(new Date(2026, 8, 30))).toBe(2026)
  expect(firstYear(new Date(2026, 9, 1))).toBe(2027)
})

test.each(boards)(
  'the lanes of %s in %s lie exactly below each other, and only they have the line of time',
  (layout, language) => {
    const zones = backcasting.zones(settings, language, layout)
    expect(zones.map(({ name }) => name)).toEqual([
      'future',
      'milestones',
      'steps',
      'needed',
      'helpers',
      'today',
    ])
    const lanes = zones.filter(({ axes }) => axes !== undefined)
    expect(lanes.map(({ name }) => name)).toEqual(['milestones', 'steps', 'needed', 'helpers'])
    for (const { areas, axes } of lanes) {
      expect(areas[0]?.box).toMatchObject({ x: lanes[0]?.areas[0]?.box.x, w: lanes[0]?.areas[0]?.box.w })
      expect(axes).toEqual({ x: { ...yearAxis(language === 'nl' ? 'Datum' : 'Date', settings) } })
    }
    const [line, future, today] = [lanes[0], zones[0], zones.at(-1)].map((zone) => zone?.areas[0]?.box) as [
      Box,
      Box,
      Box,
    ]
    expect(future.x).toBeGreaterThan(line.x + line.w)
    expect(today.x + today.w).toBeLessThan(line.x)
  },
)

test.each(boards)(
  'there is room for 60 notes of the size that people get on %s in %s, or for fourteen of each in a group of four',
  (layout, language) => {
    for (const given of [settings, { ...settings, achieved: 'W'.repeat(80) }]) {
      const side = 200 * noteScale(bounds(backcasting.layout(given, language, layout).flatMap(boxOf)))
      const cells = backcasting
        .zones(given, language, layout)
        .flatMap(({ areas }) => areas.flatMap(({ room }) => gridCells(room, { w: side, h: side }, 20)))
      expect(cells.length).toBeGreaterThanOrEqual(layout === 'group' ? 4 * 14 : 60)
    }
  },
)

test.each(boards)('the words beside the lanes of %s in %s stay within their own lane', (layout, language) => {
  const records = backcasting.layout(settings, language, layout)
  for (const { name, areas } of backcasting.zones(settings, language, layout).slice(1, 5)) {
    const [{ box } = { box: undefined }] = areas
    for (const part of ['title', 'question']) {
      const shape = records.find(({ id }) => id === `shape:layout-${name}-${part}`) as TLShape
      expect(shape.y).toBeGreaterThanOrEqual(box?.y ?? 0)
      expect(shape.y).toBeLessThan((box?.y ?? 0) + (box?.h ?? 0))
      expect(shape.x).toBeLessThan(box?.x ?? 0)
    }
  }
})

test.each(boards)('a note at either end of the line of %s in %s covers no words', (layout, language) => {
  const records = backcasting.layout(settings, language, layout) as TLShape[]
  const half = 100 * noteScale(bounds(records.flatMap(boxOf)))
  const line = backcasting.zones(settings, language, layout).find(({ name }) => name === 'steps')
    ?.areas[0]?.box
  const [from, to] = [(line?.x ?? 0) - half, (line?.x ?? 0) + (line?.w ?? 0) + half]
  const words = records.filter(({ id, type }) => type === 'text' && !id.startsWith('shape:layout-years-'))
  expect(words).toHaveLength(12)
  for (const { x, props } of words) {
    const { w, scale } = props as { w: number; scale: number }
    expect(x + w * scale <= from || x >= to).toBe(true)
  }
})

test.each(boards)(
  'the bar of %s in %s names the first year and the horizon at the ends of the line',
  (layout, language) => {
    for (const given of [settings, { first: 2026, horizon: 2033 }, { first: 2026, horizon: 2063 }]) {
      const records = backcasting.layout(given, language, layout) as TLShape[]
      const line = backcasting.zones(given, language, layout).find(({ name }) => name === 'steps')
        ?.areas[0]?.box
      const at = (year: number) => records.find(({ id }) => id === `shape:layout-years-${year}`)?.x ?? 0
      expect(at(given.first) - (line?.x ?? 0)).toBeCloseTo(18)
      expect(at(given.horizon) - (line?.x ?? 0) - (line?.w ?? 0)).toBeCloseTo(8)
    }
  },
)

test('each year stands at its own beginning, and of many years so few that their words fit', () => {
  const style = { font: 'sansBold', size: 70, align: 'start' } as const
  const box = { x: 100, y: 0, w: 2230, h: 140 }
  const ticks = (first: number, horizon: number) => yearTicks({ span: { first, horizon }, box, style })
  expect(ticks(2026, 2031).map(({ year }) => year)).toEqual([2026, 2027, 2028, 2029, 2030])
  expect(ticks(2026, 2031)[0]?.x).toBe(100)
  expect(ticks(2026, 2076).map(({ year }) => year)).toEqual([
    2026, 2031, 2036, 2041, 2046, 2051, 2056, 2061, 2066, 2071,
  ])
  for (const [first, horizon] of [
    [2026, 2027],
    [2026, 2038],
    [2026, 2060],
  ] as const) {
    const boxes = ticks(first, horizon).map(({ x, w }) => ({ x, w, y: 0, h: 1 }))
    for (const [at, one] of boxes.entries())
      for (const other of boxes.slice(at + 1)) expect(overlaps(one, other)).toBe(false)
  }
})

function boxOf(record: TLRecord): Box[] {
  const { x, y, props } = record as TLShape
  const { w, h } = props as { w?: number; h?: number }
  return w === undefined || h === undefined ? [] : [{ x, y, w, h }]
}
