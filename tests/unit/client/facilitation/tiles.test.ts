import { expect, test } from 'vitest'
import { activityWords, silentSince } from '../../../../client/facilitation/centre/activityWords.ts'
import { harvestsNow } from '../../../../client/facilitation/centre/harvests.ts'
import { stepTiles } from '../../../../client/facilitation/centre/stepTiles.ts'
import { tileGrid } from '../../../../client/facilitation/centre/tileGrid.ts'
import { desk } from '../../../../shared/texts/nl/desk.ts'
import { group, step } from '../../shared/space/meetingFixture.ts'
import { board } from '../../shared/space/spaceFixture.ts'
import { deskState } from './deskState.ts'

const duos = step('duos', { grouping: { by: 'size', size: 2, mix: 'mixed' } })
/** The middle of a desk of 1440 by 900. */
const room = { width: 802, height: 540 }

test('B17 a tile tells who is in the group, who is ready, whose hand is up and who is away', () => {
  const state = deskState({
    steps: [duos],
    current: 'duos',
    groups: [group('g1', 'duos', { members: ['kim', 'ali'], boardId: 'b1' })],
    boards: [board('b1', { kind: 'group', members: ['kim', 'ali'] })],
    more: { ready: new Map([['g1', 'duos']]), hands: new Map([['ali', 5]]) },
  })
  expect(stepTiles(state, duos, 'fatima', new Set(['ali']))).toMatchObject([
    { readable: true, ready: true, hands: ['ali'], away: ['kim'] },
  ])
})

test('B18 a solo board, a closed group board and one in the bin are not to be read from the desk', () => {
  const boards = [
    board('solo', { kind: 'solo', members: ['kim'] }),
    board('closed', { kind: 'group', members: ['ali'], openToFacilitators: false }),
    board('binned', { kind: 'group', members: ['noor'], removedAt: 1 }),
  ]
  const groups = boards.map(({ id }, order) => group(id, 'duos', { order, boardId: id }))
  const state = deskState({ steps: [duos], current: 'duos', groups, boards })
  expect(stepTiles(state, duos, 'fatima', new Set()).map(({ readable }) => readable)).toEqual([
    false,
    false,
    false,
  ])
})

test.each([1, 2, 5, 12, 18, 24])(
  'B17 %i tiles fit the middle of a desk of 1440 by 900 without scrolling',
  (count) => {
    const { columns, rows, height, fits } = tileGrid(count, room)
    expect(fits).toBe(true)
    expect(columns * rows).toBeGreaterThanOrEqual(count)
    expect(rows * height + (rows - 1) * 12).toBeLessThanOrEqual(room.height)
  },
)

test('B17 sixty boards scroll in tiles that can be read; sixty private ones are names', () => {
  expect(tileGrid(60, room)).toMatchObject({ fits: false, height: 200 })
  expect(tileGrid(24, room, false)).toMatchObject({ columns: 4, rows: 6, fits: true })
  expect(tileGrid(60, room, false).fits).toBe(false)
})

test('activity in words that change once a minute; what is not known is not told', () => {
  const words = (at: number | undefined, now: number, since = 0) =>
    activityWords({ at, since, now }, desk.tiles)
  expect(words(undefined, 0)).toBe('')
  expect(words(1_000, 59_000)).toBe(desk.tiles.justNow)
  expect(words(0, 125_000)).toBe('2 min stil')
})

test('B17 silence counts from the start of the step: notes that were brought along are older', () => {
  const brought = (now: number) => activityWords({ at: 1_000, since: 600_000, now }, desk.tiles)
  expect(brought(605_000)).toBe('')
  expect(brought(725_000)).toBe('2 min stil')
  expect(silentSince({ startedAt: 5 }, { createdAt: 9 })).toBe(9)
  expect(silentSince({ startedAt: null }, { createdAt: 9 })).toBe(9)
})

test('B15 a group of one is told apart on a step of groups, not where everyone works alone', () => {
  const groups = [
    group('g1', 'duos', { members: ['kim'] }),
    group('g2', 'duos', { members: ['ali', 'noor'] }),
  ]
  const alone = (of: typeof duos) =>
    stepTiles(deskState({ steps: [of], groups, current: 'duos' }), of, 'fatima', new Set()).map(
      (tile) => tile.alone,
    )
  expect(alone(duos)).toEqual(['kim', undefined])
  expect(alone({ ...duos, grouping: { ...duos.grouping, by: 'solo' } })).toEqual([undefined, undefined])
})

const rooms = { laptop: room, large: { width: 1168, height: 720 } }
test.each(
  Object.entries(rooms).flatMap(([name, size]) => [1, 3, 6, 12, 24].map((count) => ({ name, size, count }))),
)('B17 the picture fills most of its tile: $count on a $name screen', ({ size, count }) => {
  const { columns, height, dense, fits } = tileGrid(count, size)
  const width = (size.width - 12 * (columns - 1)) / columns
  const picture = { width, height: height - (dense ? 56 : 82) }
  const wide = Math.min(picture.width, picture.height * 2)
  expect(fits).toBe(true)
  expect((wide * wide) / 2 / (picture.width * picture.height)).toBeGreaterThan(0.85)
})

test('B19 a harvest stands where it goes to, and where it comes from once its target has a board', () => {
  const plan = { toStepId: 'all', zones: {}, share: 'ticked', when: 'oneByOne' } as const
  const from = { ...duos, harvest: plan }
  const all = step('all', { order: 2 })
  const groups = [group('g1', 'duos', { boardId: 'b1' }), group('g2', 'duos')]
  const state = deskState({ steps: [from, all], groups, current: 'all' })
  expect(harvestsNow(state, all)).toMatchObject([
    { from: { id: 'duos' }, groups: [{ id: 'g1' }], oneByOne: true },
  ])
  expect(harvestsNow(state, from)).toEqual([])
  const made = deskState({ steps: [from, { ...all, boardId: 'b2' }], groups, current: 'duos' })
  expect(harvestsNow(made, from)).toHaveLength(1)
})
