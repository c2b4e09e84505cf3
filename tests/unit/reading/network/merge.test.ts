import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inverse } from '../../../../shared/board/edits/change.ts'
import { keptNode } from '../../../../shared/reading/network/kept.ts'
import { mergeNodes } from '../../../../shared/reading/network/merge.ts'
import { networkTables } from '../../../../shared/reading/views/networkTables.ts'
import { DrawnMap } from './board.ts'

const merged = (map: DrawnMap, keep: string, ...others: string[]) =>
  mergeNodes(
    map.board,
    `shape:${keep}`,
    others.map((id) => `shape:${id}`),
  )

describe('one node of several', () => {
  it('has the ties of all of them, and none to itself', () => {
    const map = new DrawnMap().notes('level-3', 'ggd', 'GGD-2', 'school', 'wijk')
    map.tie('ggd', 'school').tie('GGD-2', 'wijk', { type: 'new', directed: true }).tie('ggd', 'GGD-2')
    map.apply(merged(map, 'ggd', 'GGD-2'))
    expect(map.ties).toEqual(['ggd school existing 2', 'ggd>wijk new 2'])
    expect(map.network.nodes.map(({ text }) => text).sort()).toEqual(['ggd', 'school', 'wijk'])
    expect(map.network.loose).toEqual([])
    expect([...map.records.keys()].filter((id) => id.startsWith('binding:'))).toHaveLength(4)
  })

  it('keeps the strongest of ties of one kind that run side by side, with all their words', () => {
    const map = new DrawnMap().notes('level-3', 'a', 'b', 'c', 'x')
    map.tie('a', 'x', { strength: 1, text: 'belt' }).tie('x', 'b', { strength: 3, text: 'mailt' })
    map.tie('c', 'x', { type: 'wished' }).tie('c', 'x', { id: 'again', strength: 2, text: 'belt' })
    map.apply(merged(map, 'a', 'b', 'c'))
    expect(map.ties).toEqual(['a x existing 3', 'a x wished 2'])
    expect(
      map.network.ties
        .find(({ type }) => type === 'existing')
        ?.text.split(' / ')
        .sort(),
    ).toEqual(['belt', 'mailt'])
  })

  it('runs both ways when they ran against each other, and one way when they ran together', () => {
    const map = new DrawnMap().notes('level-3', 'a', 'b', 'x', 'y')
    map.tie('a', 'x', { directed: true }).tie('x', 'b', { directed: true })
    map.tie('a', 'y', { directed: true }).tie('b', 'y', { directed: true, strength: 3 })
    map.apply(merged(map, 'a', 'b'))
    expect(map.ties).toEqual(['a x existing 2', 'a>y existing 3'])
  })

  it('remembers what the others were called', () => {
    const map = new DrawnMap().notes('level-3', 'ggd', 'GGD', 'gezondheidsdienst')
    map.apply(merged(map, 'ggd', 'GGD', 'gezondheidsdienst'))
    expect(map.shape('ggd').meta.names).toEqual(['gezondheidsdienst'])
  })

  it('is the one with most ties, of equals the first', () => {
    const map = new DrawnMap().notes('level-3', 'a', 'b', 'c', 'x', 'y')
    map.tie('b', 'x').tie('c', 'x').tie('c', 'y', { type: 'wished' })
    const kept = (...ids: string[]) =>
      keptNode(
        map.board.outline,
        ids.map((id) => `shape:${id}`),
      )
    expect(kept('a', 'b', 'c')).toBe('shape:c')
    expect(kept('a', 'b')).toBe('shape:b')
    expect(kept('x', 'c')).toBe('shape:x')
    expect(kept('c', 'x')).toBe('shape:c')
    expect(kept()).toBeUndefined()
  })

  it('shows in its row what else it was called, also by those merged before', () => {
    const map = new DrawnMap().notes('level-3', 'ggd', 'gezondheidsdienst', 'JGZ', 'school')
    const columns = () => networkTables(map.network, 'nl')[0]?.columns.map(({ key }) => key)
    expect(columns()).not.toContain('names')
    map.apply(merged(map, 'JGZ', 'gezondheidsdienst')).apply(merged(map, 'ggd', 'JGZ'))
    const [table] = networkTables(map.network, 'nl')
    const at = columns()?.indexOf('names') ?? -1
    const cells = table?.rows.map((row) => [row.cells[0], row.cells[at]])
    expect(cells).toEqual(
      expect.arrayContaining([
        ['ggd', 'JGZ, gezondheidsdienst'],
        ['school', ''],
      ]),
    )
  })

  it('believes no names that somebody wrote among the notes, but texts', () => {
    const map = new DrawnMap().notes('level-3', 'a')
    const many = Array.from({ length: 50 }, (_, each) => `naam ${each}`)
    const written = {
      ...map.shape('a'),
      meta: { names: [7, null, ...many, 'x'.repeat(500)], namedBy: 'wij' },
    }
    map.apply({ put: [written], remove: [] })
    expect(map.network.nodes[0]?.names).toEqual(many.slice(0, 12))
    expect(map.network.nodes[0]?.namedBy).toBeUndefined()
  })

  it('does nothing to what is not there, or with itself only', () => {
    const map = new DrawnMap().notes('level-3', 'a', 'b')
    expect(merged(map, 'a', 'a')).toEqual({ put: [], remove: [] })
    expect(merged(map, 'a', 'b', 'gone')).toEqual({ put: [], remove: [] })
    expect(mergeNodes(map.board, 'shape:layout-arch-1-bar', ['shape:a'])).toEqual({ put: [], remove: [] })
  })

  it('keeps everyone who was tied to one of them tied, and can be taken back', { timeout: 60_000 }, () => {
    const ids = ['a', 'b', 'c', 'd', 'e']
    const pair = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids), fc.integer({ min: 1, max: 3 }))
    fc.assert(
      fc.property(
        fc.array(pair, { maxLength: 12 }),
        fc.subarray(ids, { minLength: 2, maxLength: 4 }),
        (pairs, same) => {
          const map = new DrawnMap().notes('level-2', ...ids)
          for (const [at, [from, to, strength]] of pairs.entries())
            map.tie(from, to, { id: `${at}`, strength })
          const before = map.records
          const one = (id: string) => (same.includes(id) ? (same[0] as string) : id)
          const expected = new Set(
            pairs.flatMap(([from, to]) =>
              from === to || one(from) === one(to) ? [] : [[one(from), one(to)].sort().join(' ')],
            ),
          )
          const change = merged(map, ...(same as [string, ...string[]]))
          map.apply(change)
          const now = map.ties.map((line) => line.slice(0, 3))
          expect(new Set(now)).toEqual(expected)
          expect(map.network.loose).toEqual([])
          map.apply(inverse(change, before))
          expect([...map.records].sort()).toEqual([...before].sort())
        },
      ),
      { numRuns: 20 },
    )
  })
})
