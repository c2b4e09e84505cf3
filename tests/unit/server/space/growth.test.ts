import { expect, it } from 'vitest'
import { applySpaceChanges } from '../../../../shared/space/document.ts'
import { TestRelay } from '../../../support/relay.ts'

const key = 'space/space'
const members = 60
const turns = 6_000
/** Three values are written in a turn; of each that was overwritten Yjs keeps its place. */
const bytesPerTurn = 3 * 7

it('T12 a space document that is written all day grows by a few bytes a change', async () => {
  const relay = new TestRelay()
  await relay.registry.use(key, async (room) => {
    const write = (turn: number) =>
      room.write((document) =>
        applySpaceChanges(document, [
          { map: 'ready', key: `m${turn % members}`, value: turn % 2 === 0 ? 'step' : undefined },
          { map: 'hands', key: `m${turn % members}`, value: turn % 3 === 0 ? turn : undefined },
          { map: 'live', key: 'timer', value: { stepId: 'step', durationMs: turn, endsAt: turn } },
        ]),
      )
    for (let turn = 0; turn < turns; turn += 1) await write(turn)
    await relay.registry.compaction.compact(key)
    room.content.rest()
    expect(room.content.bytes).toBeLessThan(turns * bytesPerTurn)
  })
  const { snapshotV2, updates } = await relay.store.load(key)
  expect(updates).toEqual([])
  expect(snapshotV2?.length).toBeLessThan(turns * bytesPerTurn)
  await relay.registry.close()
})
