import { describe, expect, it } from 'vitest'
import { choiceOfLook, type Direction, lookOfChoice } from '../../../client/board/ties/tieChoice.ts'
import { tieTypes } from '../../../shared/reading/network.ts'
import { tieMeaningOf } from '../../../shared/werkvormen/sociale-kaart/looks.ts'

const directions: readonly Direction[] = ['there', 'back', 'both']

describe('B27 the choice of a tie', () => {
  it('comes back from the look that it gives, and the reading reads it the same way', () => {
    for (const type of tieTypes)
      for (const strength of [1, 2, 3] as const)
        for (const direction of directions) {
          const look = lookOfChoice({ type, strength, direction })
          expect(choiceOfLook(look)).toEqual({ type, strength, direction })
          expect(tieMeaningOf(look)).toEqual({ type, strength, directed: direction !== 'both' })
        }
  })

  it('tells a direction by the head at one end; with a head at both, or none, it goes both ways', () => {
    const look = { color: 'black', dash: 'solid', size: 'm' }
    const directionOf = (start: boolean, end: boolean) =>
      choiceOfLook({ ...look, heads: { start, end } }).direction
    expect([directionOf(false, true), directionOf(true, false)]).toEqual(['there', 'back'])
    expect([directionOf(true, true), directionOf(false, false)]).toEqual(['both', 'both'])
  })

  it('makes something of every look that tldraw has', () => {
    const heads = { start: false, end: true }
    expect(choiceOfLook({ color: 'violet', dash: 'dotted', size: 'xl', heads })).toEqual({
      ...{ type: 'wished', strength: 3, direction: 'there' },
    })
    expect(choiceOfLook({ color: 'red', dash: 'draw', size: '?', heads }).strength).toBe(1)
  })
})
