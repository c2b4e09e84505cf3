import { describe, expect, it } from 'vitest'
import { compareNetworks } from '../../../../shared/reading/network/compare.ts'
import type { NetworkOutcome } from '../../../../shared/reading/network.ts'
import { network, node, tie } from './networks.ts'

const wish = { type: 'wished' } as const

function compared(before: NetworkOutcome, after: NetworkOutcome) {
  const { nodes, ties } = compareNetworks({ at: 1, network: before }, { at: 2, network: after })
  return {
    new: nodes.new.map(({ id }) => id),
    gone: nodes.gone.map(({ id }) => id),
    ties: ties.map(({ from, to, state }) => `${from.id} ${to.id} ${state}`),
  }
}

describe('two dates of one map', () => {
  it('tells every way in which a tie can change', () => {
    const before = network(
      ['a', 'b', 'c', 'd', 'e'],
      [tie('a', 'b'), tie('a', 'c'), tie('a', 'd', wish), tie('a', 'e', wish), tie('b', 'c', wish)],
    )
    const after = network(
      ['a', 'b', 'c', 'd', 'e'],
      [
        tie('a', 'b'),
        tie('a', 'd', { type: 'new' }),
        tie('a', 'e', wish),
        tie('d', 'e'),
        tie('b', 'e', wish),
      ],
    )
    expect(compared(before, after).ties).toEqual([
      'd e new',
      'a d realised',
      'a c ended',
      'a e stillWished',
      'b e newlyWished',
      'b c dropped',
      'a b stays',
    ])
  })

  it('says that a tie ended which people only wish for now', () => {
    const states = compared(
      network(['a', 'b'], [tie('a', 'b')]),
      network(['a', 'b'], [tie('a', 'b', wish)]),
    ).ties
    expect(states).toEqual(['a b ended'])
  })

  it('finds who was merged into another by the name that is remembered', () => {
    const before = network(
      [node('1', { text: 'GGD' }), node('2', { text: 'Gezondheidsdienst' }), 'x'],
      [['2', 'x']],
    )
    const after = network([node('9', { text: 'G.G.D.', names: ['Gezondheidsdienst'] }), 'x'], [['9', 'x']])
    expect(compared(before, after)).toEqual({ new: [], gone: [], ties: ['9 x stays'] })
    expect(compared(after, before)).toMatchObject({ gone: [] })
  })

  it('takes several ties between two as one, and what is there before what is wished', () => {
    const before = network(['a', 'b'], [tie('a', 'b', wish), tie('b', 'a')])
    const after = network(['a', 'b'], [tie('a', 'b', { strength: 3, directed: true })])
    expect(compared(before, after).ties).toEqual(['b a stays'].map(() => 'a b stays'))
  })

  it('knows a node by its record, whatever it is called now, and else by its name', () => {
    const before = network(
      [node('1', { text: 'GGD' }), node('2', { text: 'De Wijkagent' }), '3'],
      [tie('1', '2')],
    )
    const after = network(
      [node('1', { text: 'GGD regio' }), node('9', { text: 'wijkagent' }), '4'],
      [tie('9', '1')],
    )
    expect(compared(before, after)).toEqual({ new: ['4'], gone: ['3'], ties: ['9 1 stays'] })
  })

  it('keeps the ties of two that became one, and none to itself', () => {
    const before = network(
      [node('1', { text: 'GGD' }), node('2', { text: 'ggd' }), 'a', 'b'],
      [tie('1', 'a'), tie('2', 'b'), tie('1', '2')],
    )
    const after = network([node('1', { text: 'GGD' }), 'a', 'b'], [tie('1', 'a'), tie('1', 'b')])
    expect(compared(before, after)).toEqual({ new: [], gone: [], ties: ['1 a stays', '1 b stays'] })
  })

  it('has no ties and no nodes to tell of two empty maps', () => {
    expect(compared(network([]), network([]))).toEqual({ new: [], gone: [], ties: [] })
  })
})
