import { expect, it } from 'vitest'
import { isWorthReading } from '../../../../client/reading/isWorthReading.ts'

it('an empty board has something to read only where its werkvorm has a reading', () => {
  expect(isWorthReading('sociale-kaart', [])).toBe(true)
  expect(isWorthReading('leeg', [])).toBe(false)
  expect(isWorthReading('speeddate', ['shape:layout-question', 'shape:layout-room'])).toBe(false)
})

it('elsewhere there is something to read as soon as people put something there', () => {
  expect(isWorthReading('leeg', ['shape:layout-question', 'shape:a'])).toBe(true)
})
