import { expect, test } from 'vitest'
import { asBefore } from '../../../../client/facilitation/editor/asBefore.ts'
import { harvestTargets, harvestTo } from '../../../../client/facilitation/editor/harvestPlan.ts'
import { afterFor, placeAt, withMoved } from '../../../../client/facilitation/editor/reorder.ts'
import { wholeNumber } from '../../../../client/facilitation/editor/wholeNumber.ts'
import { lengthWords, paceWords, sheetRows } from '../../../../client/facilitation/sheet/sheetRows.ts'
import { werkvormHeads } from '../../../../client/facilitation/sheet/werkvormHeads.ts'
import { fromLocalField, toLocalField } from '../../../../client/meeting/clockWords.ts'
import { commandSchema } from '../../../../shared/space/commands/index.ts'
import { desk } from '../../../../shared/texts/nl/desk.ts'
import { werkvormen } from '../../../../shared/werkvormen/index.ts'
import { step } from '../../shared/space/meetingFixture.ts'
import { deskState } from './deskState.ts'

const minute = 60_000

test('B8 a row tells when a step began or will begin, and the plan only where that differs', () => {
  const steps = [
    step('one', { order: 1, spentMs: 14 * minute }),
    step('skipped', { order: 2 }),
    step('now', { order: 3, startedAt: 14 * minute }),
    step('next', { order: 4 }),
    step('last', { order: 5 }),
  ]
  const state = deskState({ steps, current: 'now', change: { plannedStart: 0 } })
  const rows = sheetRows(state, state.meetings.get('m1') ?? never(), 17 * minute)
  expect(rows.map((row) => row.state)).toEqual(['done', 'skipped', 'now', 'next', 'later'])
  expect(rows.map((row) => row.start / minute)).toEqual([0, 14, 14, 24, 34])
  expect(rows.map((row) => row.planned && row.planned / minute)).toEqual([undefined, 10, 20, 30, 40])
  expect(rows[2]?.spentMinutes).toBe(3)
  expect(rows[2]?.minutes).toBe(10)
})

test('B9 the minutes of the running step have those that were added to its time', () => {
  const steps = [step('now', { startedAt: 0, minutes: 5 }), step('next', { order: 2, minutes: 5 })]
  const timer = {
    stepId: 'now',
    durationMs: 6 * minute,
    endsAt: 6 * minute,
    leftMs: null,
    inputPaused: false,
  }
  const state = deskState({ steps, current: 'now' })
  const live = { ...state, live: { ...state.live, timer } }
  const rows = sheetRows(live, state.meetings.get('m1') ?? never(), 3 * minute)
  expect(rows.map(({ minutes }) => minutes)).toEqual([6, 5])
})

test('a werkvorm has its name above its first step; a break does not interrupt it', () => {
  const steps = [
    step('a', { werkvorm: 'speeddate', part: 'p1' }),
    step('b', { werkvorm: 'speeddate', part: 'p1' }),
    step('rest', { kind: 'break', werkvorm: null, part: 'p0' }),
    step('c', { werkvorm: 'speeddate', part: 'p1' }),
    step('own', { werkvorm: 'leeg', part: 'p2' }),
    step('d', { werkvorm: 'speeddate', part: 'p3' }),
  ]
  const { name } = werkvormen.speeddate?.texts.nl ?? { name: '' }
  const none = undefined
  expect(werkvormHeads(steps, 'nl', 'Los')).toEqual([name, none, none, none, 'Los', name])
  expect(werkvormHeads(steps.slice(4, 5), 'nl', 'Los')).toEqual([none])
})

test('B8 ahead and behind in words, less than a minute is on time', () => {
  expect(paceWords(-4.6 * minute, desk.sheet)).toBe('4 minuten achter op schema')
  expect(paceWords(minute, desk.sheet)).toBe('1 minuut voor op schema')
  expect(paceWords(-59_000, desk.sheet)).toBe(desk.sheet.onTime)
  expect([45, 60, 129].map(lengthWords)).toEqual(['45 min', '1 u', '2 u 09'])
})

test('B6 a step is moved behind the one that stands before its new place', () => {
  const ids = ['a', 'b', 'c']
  expect(afterFor(ids, 'c', 0)).toBeNull()
  expect(afterFor(ids, 'a', 2)).toBe('c')
  expect(afterFor(ids, 'a', 1)).toBe('b')
  expect(afterFor(ids, 'b', 1)).toBeUndefined()
  expect(afterFor(ids, 'a', -1)).toBeUndefined()
  expect(afterFor(ids, 'gone', 1)).toBeUndefined()
  const items = ids.map((id) => ({ id }))
  expect(withMoved(items, 'a', 1).map(({ id }) => id)).toEqual(['b', 'a', 'c'])
})

test('a pointer above, in and below the rows of a list', () => {
  const rows = [0, 50, 100].map((top) => ({ top, height: 50 }))
  expect([-20, 10, 75, 400].map((y) => placeAt(rows, y))).toEqual([0, 0, 1, 2])
})

test('B6 the command that puts a removed step back is one the server takes', () => {
  const removed = step('one', {
    harvest: { toStepId: 'two', zones: { '*': 'x' }, share: 'all', when: 'atOnce' },
  })
  const command = asBefore(removed, 'zeg dit niet', 'zero')
  expect(commandSchema.parse(command)).toMatchObject({
    type: 'addStep',
    afterStepId: 'zero',
    hint: 'zeg dit niet',
    minutes: 10,
    harvest: removed.harvest,
  })
})

test('B19 a step is harvested to later steps with a board; the plan of a script is kept when the target changes', () => {
  const steps = [
    step('one', { order: 1 }),
    step('two', { order: 2 }),
    step('coffee', { order: 3, kind: 'break', layout: '' }),
    step('talk', { order: 4, layout: '' }),
    step('three', { order: 5 }),
  ]
  expect(harvestTargets(steps, steps[1] ?? never()).map(({ id }) => id)).toEqual(['three'])
  const plan = { toStepId: 'two', zones: { a: 'b' }, share: 'ticked', when: 'oneByOne' } as const
  expect(harvestTo(plan, 'three')).toEqual({ ...plan, toStepId: 'three' })
  expect(harvestTo(plan, '')).toBeNull()
  expect(harvestTo(null, 'three')).toMatchObject({ toStepId: 'three', share: 'all', when: 'atOnce' })
})

test('minutes are whole and within their limits', () => {
  expect(['12', ' 5 ', '0', '481', '1.5', '', 'tien', '-3'].map((text) => wholeNumber(text, 1, 480))).toEqual(
    [12, 5, ...Array(6).fill(undefined)],
  )
})

test('a time goes into its field and back by the clock of this device', () => {
  const at = new Date(2026, 4, 14, 9, 5).getTime()
  expect(toLocalField(at)).toBe('2026-05-14T09:05')
  expect(fromLocalField(toLocalField(at))).toBe(at)
  expect(fromLocalField('')).toBeUndefined()
})

function never(): never {
  throw new Error('the fixture has it')
}
