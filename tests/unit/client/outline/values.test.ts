import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fieldOf, levelOf, shownValue, typedValue, valueInWords } from '../../../../client/outline/values.ts'
import { zoneInView } from '../../../../client/outline/zoneInView.ts'
import type { OutlineZone } from '../../../../shared/board/outline/types.ts'
import { list as texts } from '../../../../shared/texts/nl/list.ts'

const influence = { name: 'influence', title: 'Invloed', kind: 'number', from: 0, to: 100 } as const
const line = {
  name: 'date',
  title: 'Datum',
  kind: 'date',
  from: Date.UTC(2026, 0, 1),
  to: Date.UTC(2036, 0, 1),
} as const

test.each([
  ['70', 70],
  [' 12,5 ', 12.5],
  ['0', 0],
  ['100', 100],
  ['101', undefined],
  ['-1', undefined],
  ['', undefined],
  ['veel', undefined],
  ['1e2', undefined],
  ['7 0', undefined],
])('B31 a number typed for a place: "%s" is %s', (typed, value) => {
  expect(typedValue(influence, typed)).toBe(value)
})

test.each([
  ['2027-03-31', Date.UTC(2027, 2, 31)],
  ['2026-01-01', Date.UTC(2026, 0, 1)],
  ['2027-02-30', undefined],
  ['2025-12-31', undefined],
  ['2036-01-02', undefined],
  ['31-03-2027', undefined],
  ['', undefined],
])('B31 a day typed for a place: "%s" is %s', (typed, value) => {
  expect(typedValue(line, typed)).toBe(value)
})

test('what stands in the field of an axis can be typed there: no value changes by opening and closing it', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
      for (const axis of [influence, line]) {
        const value = axis.from + (axis.to - axis.from) * share
        const field = fieldOf(axis, value)
        const again = typedValue(axis, field)
        expect(again).not.toBeUndefined()
        expect(fieldOf(axis, again ?? Number.NaN)).toBe(field)
      }
    }),
  )
})

test('an axis that runs down is read as well', () => {
  const down = { ...influence, from: 10, to: 0 }
  expect(typedValue(down, '3')).toBe(3)
  expect(levelOf(down, 10)).toBe('low')
  expect(levelOf(down, 0)).toBe('high')
})

test('a value in words says where it lies, for who does not see the board', () => {
  expect(valueInWords(influence, 84.6, 'nl', texts.value)).toBe('85 (hoog)')
  expect(valueInWords(influence, 50, 'nl', texts.value)).toBe('50 (in het midden)')
  expect(shownValue(line, Date.UTC(2027, 2, 31), 'nl')).toBe('31 maart 2027')
  expect(shownValue(line, Date.UTC(2027, 2, 31), 'en')).toBe('March 31, 2027')
})

const zone = (name: string, x: number): OutlineZone => ({
  name,
  title: name,
  question: '',
  areas: [{ x, y: 0, w: 100, h: 100 }],
  items: [],
})

test('B22 people in the list are brought to the zone that takes most of what everyone looks at', () => {
  const zones = [zone('left', 0), zone('right', 120)]
  expect(zoneInView(zones, { x: 90, y: 0, w: 100, h: 100 })).toBe('right')
  expect(zoneInView(zones, { x: 10, y: 10, w: 20, h: 20 })).toBe('left')
  expect(zoneInView(zones, { x: -10, y: -10, w: 300, h: 200 })).toBeUndefined()
  expect(zoneInView(zones, { x: 500, y: 0, w: 10, h: 10 })).toBeUndefined()
})
