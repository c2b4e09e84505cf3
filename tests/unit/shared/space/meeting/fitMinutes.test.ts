import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fitMinutes } from '../../../../../shared/space/meeting/fitMinutes.ts'

const most = 480
const sum = (minutes: readonly number[]) => minutes.reduce((total, each) => total + each, 0)

it('shortens and lengthens in proportion, in whole minutes', () => {
  expect(fitMinutes([10, 20, 30], 30, most)).toEqual([5, 10, 15])
  expect(fitMinutes([10, 20, 30], 120, most)).toEqual([20, 40, 60])
  expect(fitMinutes([10, 10, 10], 20, most)).toEqual([7, 7, 6])
})

it('leaves each at least a minute, and takes that from the longest in proportion', () => {
  expect(fitMinutes([5, 1, 100], 10, most)).toEqual([1, 1, 8])
  expect(fitMinutes([5, 10], 1, most)).toEqual([1, 1])
  expect(fitMinutes([5, 10], -400, most)).toEqual([1, 1])
})

it('gives none more than fits a step, and the rest to the others', () => {
  expect(fitMinutes([1, 100], 600, most)).toEqual([120, 480])
  expect(fitMinutes([5, 10], 5_000, most)).toEqual([480, 480])
  expect(fitMinutes([], 60, most)).toEqual([])
})

const sheets = fc.array(fc.integer({ min: 1, max: most }), { minLength: 1, maxLength: 20 })

it('adds up exactly whenever a minute each and the most of each allow (B8)', () => {
  fc.assert(
    fc.property(sheets, fc.integer({ min: -100, max: 12_000 }), (minutes, total) => {
      const fitted = fitMinutes(minutes, total, most)
      expect(fitted).toHaveLength(minutes.length)
      expect(fitted.every((each) => Number.isInteger(each) && each >= 1 && each <= most)).toBe(true)
      expect(sum(fitted)).toBe(Math.max(minutes.length, Math.min(total, minutes.length * most)))
    }),
  )
})

it('keeps a longer step at least as long, and changes nothing that fits already', () => {
  fc.assert(
    fc.property(sheets, fc.integer({ min: 1, max: 9_000 }), (minutes, total) => {
      expect(fitMinutes(minutes, sum(minutes), most)).toEqual(minutes)
      const fitted = fitMinutes(minutes, total, most)
      const pairs = minutes.map((each, at) => [each, fitted[at] ?? 0] as const)
      pairs.sort(([a, fittedA], [b, fittedB]) => a - b || fittedA - fittedB)
      expect(pairs.every(([, mine], at) => at === 0 || mine >= (pairs[at - 1]?.[1] ?? 0))).toBe(true)
    }),
  )
})
