import { describe, expect, it } from 'vitest'
import { planHarvest } from '../../../../shared/board/harvest/index.ts'
import { mergeNodes } from '../../../../shared/reading/network/merge.ts'
import { findingsOf } from '../../../../shared/reading/views/index.ts'
import { werkvormen } from '../../../../shared/werkvormen/index.ts'
import { DrawnMap } from '../../reading/network/board.ts'

const script = werkvormen['sociale-kaart']?.script({}, 'nl') ?? []
const zonesOf = (key: string) => script.find((step) => step.key === key)?.harvest?.zones ?? {}

function harvested(target: DrawnMap, sources: readonly DrawnMap[], step: string): DrawnMap {
  const boards = sources.map((map, at) => ({
    boardId: `board-${at + 1}`,
    label: `Groep ${at + 1}`,
    records: map.records,
    ticked: new Set<string>(),
    brought: new Set<string>(),
  }))
  const plan = planHarvest(boards, target.records, {
    zones: zonesOf(step),
    share: 'all',
    anonymous: false,
    seed: 1,
  })
  expect(plan.counts.below).toBe(0)
  return target.apply({ put: plan.put, remove: [] })
}

describe.each(['rings', 'bands'] as const)(
  'one map of the maps of groups, in %s',
  { timeout: 60_000 },
  (shape) => {
    const groups = [1, 2, 3, 4].map((group) => {
      const map = new DrawnMap({ shape }, 'group').notes('list', `wacht${group}`)
      for (let level = 1; level <= 5; level += 1) {
        for (let at = 0; at < 3; at += 1) map.notes(`level-${level}`, `g${group}-${level}-${at}`)
      }
      return map
        .notes('level-3', `${group === 1 ? 'GGD' : group === 2 ? 'ggd' : `eigen${group}`}`)
        .tie(`g${group}-1-0`, `g${group}-5-0`, { type: 'wished' })
        .tie(`g${group}-2-1`, group === 1 ? 'GGD' : group === 2 ? 'ggd' : `eigen${group}`, { strength: 3 })
    })
    const together = harvested(new DrawnMap({ shape }), groups, 'map')

    it('has every name on the level where its group laid it, and every tie', () => {
      const { nodes, ties, loose } = together.network
      expect(nodes).toHaveLength(64)
      for (const { text, level } of nodes) {
        const [, own] = /^g\d-(\d)/.exec(text) ?? [text, '3']
        expect([text, level]).toEqual([text, `level-${own}`])
      }
      expect(ties.map(({ type, strength }) => `${type} ${strength}`).sort()).toEqual([
        ...Array<string>(4).fill('existing 3'),
        ...Array<string>(4).fill('wished 2'),
      ])
      expect(loose).toEqual([])
      expect(nodes.find(({ text }) => text === 'GGD')?.from).toBe('Groep 1')
    })

    it('asks whether two groups named the same, and makes one of them with the ties of both', () => {
      const twice = findingsOf(together.network, 'nl').filter(({ key }) => key === 'same-name')
      const [keep, ...others] = twice.find(({ sentence }) => sentence.includes('GGD'))?.notes ?? []
      expect(others).toHaveLength(1)
      const merged = new DrawnMap({ shape })
      merged.records = together.records
      merged.apply(mergeNodes(merged.board, keep ?? '', others))
      const own = merged.network.ties.filter(({ from, to }) => from === keep || to === keep)
      expect(own).toHaveLength(2)
      expect(merged.network.nodes).toHaveLength(63)
      expect(merged.records.get(keep ?? '')?.meta.namedBy).toEqual(['Groep 2'])
    })
  },
)

it('brings lists of names to the place where a group finds them', () => {
  const lists = [1, 2, 3, 4].map((person) =>
    new DrawnMap({}, 'list').notes('list', ...[1, 2, 3, 4, 5].map((at) => `p${person}-${at}`)),
  )
  const group = harvested(new DrawnMap({}, 'group'), lists, 'list')
  expect(group.network.nodes.map(({ level }) => level)).toEqual(Array(20).fill(''))
  expect([...group.board.outline.items.values()].every(({ zone }) => zone === 'list')).toBe(true)
})
