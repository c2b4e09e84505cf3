import { expect, it } from 'vitest'
import { lookOfChoice } from '../../../../../client/board/ties/tieChoice.ts'
import { connect, type EditBoard } from '../../../../../shared/board/edits/index.ts'
import { planHarvest } from '../../../../../shared/board/harvest/index.ts'
import { after, note, sampleBoard } from './sampleBoard.ts'

/** The ties of a board by the words of their notes, with all that tells what they mean. */
function tiesOf({ outline, records }: EditBoard) {
  return outline.links.map(({ id, from, to, text, color, dash, size, heads }) => {
    const [start, end] = [from, to].map((note) => outline.items.get(note ?? '')?.text)
    const shape = records.get(id)
    const scale = shape?.typeName === 'shape' && 'scale' in shape.props ? shape.props.scale : undefined
    return { start, end, text, color, dash, size, heads, scale }
  })
}

it('B27 a tie that was drawn or made in the list is the same tie after a harvest', () => {
  const look = lookOfChoice({ type: 'wished', strength: 3, direction: 'back' })
  const notes = sampleBoard(note('a', 50, 300), note('b', 600, 300))
  const tie = connect(notes, { id: 'tie', from: 'shape:a', to: 'shape:b', look, text: 'kent', by: 'ada' })
  const group = after(notes, tie)
  const source = { boardId: 'group', label: 'Groep 1', records: group.records, ticked: new Set<string>() }
  const rules = { zones: { plain: 'plain' }, share: 'all', anonymous: false, seed: 1 } as const
  const empty = sampleBoard()
  const { put } = planHarvest([{ ...source, brought: new Set() }], empty.records, rules, new Set())
  const harvested = tiesOf(after(empty, { put, remove: [] }))
  expect(harvested).toEqual(tiesOf(group))
  expect(harvested).toMatchObject([
    { start: 'a', end: 'b', text: 'kent', dash: 'dashed', size: 'l', heads: { start: true, end: false } },
  ])
})
