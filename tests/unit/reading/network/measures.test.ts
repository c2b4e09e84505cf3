import { describe, expect, it } from 'vitest'
import { measuresOf } from '../../../../shared/reading/network/measures.ts'
import { structureOf } from '../../../../shared/reading/network/structure.ts'
import { karateClub } from './karate.ts'
import { network, networkOf, node, tie } from './networks.ts'

describe('Zachary’s karate club, with the values of the literature', () => {
  const club = networkOf(karateClub)
  const { bridging, degree, density, parts, joints } = structureOf(club)

  it('has 34 people, 78 ties and a density of 0.139', () => {
    expect([club.nodes.length, club.ties.length]).toEqual([34, 78])
    expect(density).toBeCloseTo(0.139, 3)
    expect(parts.map((part) => part.length)).toEqual([34])
  })

  it('finds the betweenness of the instructor, the president and those around them', () => {
    expect(bridging.get('1')).toBeCloseTo(0.4376, 4)
    expect(bridging.get('34')).toBeCloseTo(0.3041, 4)
    expect(bridging.get('33')).toBeCloseTo(0.1452, 4)
    expect(bridging.get('3')).toBeCloseTo(0.1437, 4)
    expect(bridging.get('32')).toBeCloseTo(0.1383, 4)
    expect(bridging.get('12')).toBe(0)
  })

  it('finds who knows most others, and without whom somebody would be alone', () => {
    expect([degree.get('34'), degree.get('1'), degree.get('33'), degree.get('12')]).toEqual([17, 16, 12, 1])
    expect([...joints]).toEqual(['1'])
    const { mostTied, bridge } = measuresOf(club)
    expect([mostTied.ties, mostTied.nodes.map(({ id }) => id)]).toEqual([17, ['34']])
    expect([bridge?.node.id, bridge?.isJoint]).toEqual(['1', true])
  })
})

describe('networks of which everybody knows the answer', () => {
  it('in a star everything goes over the middle', () => {
    const star = networkOf(['b', 'c', 'd', 'e', 'f'].map((leaf) => ['a', leaf] as const))
    const { bridging, density, joints } = structureOf(star)
    expect([bridging.get('a'), bridging.get('b')]).toEqual([1, 0])
    expect(density).toBeCloseTo(5 / 15)
    expect([...joints]).toEqual(['a'])
  })

  it('on a path of five the middle lies between four of the six pairs', () => {
    const path = networkOf([
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'd'],
      ['d', 'e'],
    ])
    const { bridging, joints } = structureOf(path)
    expect(['a', 'b', 'c'].map((id) => bridging.get(id))).toEqual([0, 0.5, 4 / 6])
    expect([...joints].sort()).toEqual(['b', 'c', 'd'])
  })

  it('a circle has no joint, and two parts are two parts', () => {
    const circle = [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
    ] as const
    expect(structureOf(networkOf(circle)).joints.size).toBe(0)
    const two = measuresOf(network(['a', 'b', 'c', 'x', 'y', 'alone'], [...circle, ['x', 'y']]))
    expect(two.parts.map((part) => part.length)).toEqual([3, 2, 1])
    expect(two.isolated.map(({ id }) => id)).toEqual(['alone'])
  })

  it('nothing, and one, have no measures to speak of', () => {
    for (const few of [network([]), network(['a'])]) {
      const { density, bridge, mostTied } = measuresOf(few)
      expect([density, bridge, mostTied]).toEqual([0, undefined, { ties: 0, nodes: [] }])
    }
  })
})

describe('what counts as a tie', () => {
  it('counts a wished tie, and measures nothing with it', () => {
    const map = network(['a', 'b', 'c'], [tie('a', 'b', { type: 'new' }), tie('b', 'c', { type: 'wished' })])
    const { ties, density, isolated } = measuresOf(map)
    expect(ties).toEqual({ existing: 0, new: 1, wished: 1 })
    expect(density).toBeCloseTo(1 / 3)
    expect(isolated.map(({ id }) => id)).toEqual(['c'])
  })

  it('counts two ties between the same two as two ties, and as one pair', () => {
    const map = network(['a', 'b', 'c'], [tie('a', 'b'), tie('b', 'a', { type: 'new' })])
    expect(measuresOf(map).ties).toEqual({ existing: 1, new: 1, wished: 0 })
    expect([structureOf(map).degree.get('a'), structureOf(map).density]).toEqual([1, 1 / 3])
  })

  it('counts ties over levels and disciplines only where both are known', () => {
    const map = network(
      [
        node('a', { level: 'level-1', discipline: 'Zorg' }),
        node('b', { level: 'level-2', discipline: 'zorg ' }),
        node('c', { level: 'level-2', discipline: 'onderwijs' }),
        node('d', { level: '', discipline: '' }),
      ],
      [tie('a', 'b'), tie('b', 'c'), tie('c', 'd'), tie('a', 'c', { type: 'wished' })],
    )
    const { levels, disciplines } = measuresOf(map)
    expect(levels).toEqual({ crossing: 1, told: 2 })
    expect(disciplines).toEqual({ crossing: 1, told: 2 })
  })
})

it('measures a network once for as long as nobody draws, moves an end or removes', () => {
  const club = networkOf(karateClub)
  const dragged = {
    ...club,
    nodes: club.nodes.toReversed().map((one) => ({ ...one, level: 'level-2', text: 'anders' })),
  }
  expect(structureOf(dragged)).toBe(structureOf(club))
  const more = network(club.nodes, [...club.ties, tie('12', '34')])
  expect(structureOf(more)).not.toBe(structureOf(club))
})
