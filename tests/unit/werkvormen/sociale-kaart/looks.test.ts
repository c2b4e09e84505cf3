import { describe, expect, it } from 'vitest'
import { noteColors } from '../../../../shared/board/noteColors.ts'
import { nodeTypes, tieTypes, unknownType } from '../../../../shared/reading/network.ts'
import {
  nodeColorOf,
  nodeColors,
  nodeTypeOf,
  tieLookOf,
  tieMeaningOf,
} from '../../../../shared/werkvormen/sociale-kaart/looks.ts'

const plain = { color: 'black', dash: 'solid', size: 'm', heads: { start: false, end: false } }

describe('what a node and a tie look like, and what that means', () => {
  it('comes back as it went, for every type, strength and direction', () => {
    for (const type of nodeTypes) expect(nodeTypeOf(nodeColors[type])).toBe(type)
    for (const type of tieTypes) {
      for (const strength of [1, 2, 3]) {
        for (const directed of [true, false]) {
          const meaning = { type, strength, directed }
          expect(tieMeaningOf(tieLookOf(meaning))).toEqual(meaning)
        }
      }
    }
  })

  it('knows nothing of a note of any other colour, as a new one has', () => {
    const others = noteColors.map(({ value }) => value).filter((value) => nodeTypeOf(value) === unknownType)
    expect(others).toHaveLength(5)
    expect(nodeTypeOf('')).toBe(unknownType)
    expect(nodeTypeOf(nodeColorOf(unknownType))).toBe(unknownType)
  })

  it('takes what is dashed or dotted for wished, a green line for new, and everything else for existing', () => {
    expect(tieMeaningOf({ ...plain, color: 'green', dash: 'dotted' }).type).toBe('wished')
    expect(tieMeaningOf({ ...plain, dash: 'dashed' }).type).toBe('wished')
    expect(tieMeaningOf({ ...plain, color: 'green' }).type).toBe('new')
    expect(tieMeaningOf({ ...plain, color: 'orange' }).type).toBe('existing')
    expect(tieMeaningOf({ ...plain, dash: 'draw', color: 'violet' }).type).toBe('existing')
  })

  it('takes the thickest line for the strongest, and an unknown one for the weakest', () => {
    expect(['s', 'm', 'l', 'xl', 'xxl'].map((size) => tieMeaningOf({ ...plain, size }).strength)).toEqual([
      1, 2, 3, 3, 1,
    ])
    expect(
      [0, 1.4, 3, 9].map((strength) => tieLookOf({ type: 'new', strength, directed: false }).size),
    ).toEqual(['s', 's', 'l', 'l'])
  })

  it('runs one way with one head, at either end, and both ways without a head or with two', () => {
    const heads = (start: boolean, end: boolean) => tieMeaningOf({ ...plain, heads: { start, end } }).directed
    expect([heads(false, true), heads(true, false), heads(true, true), heads(false, false)]).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
})
