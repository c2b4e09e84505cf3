import { expect, test } from 'vitest'
import { activityWords } from '../../../../client/facilitation/centre/activityWords.ts'
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
  expect(activityWords(undefined, 0, desk.tiles)).toBe('')
  expect(activityWords(1_000, 59_000, desk.tiles)).toBe(desk.tiles.justNow)
  expect(activityWords(0, 125_000, desk.tiles)).toBe('2 min stil')
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
