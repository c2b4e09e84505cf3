import { expect, test } from 'vitest'
import { codeWidth } from '../../../../client/space/home/invite/codeWidth.ts'

test('a code of wide letters is shown smaller, so that it stays on its line', () => {
  expect(codeWidth('WWMMWM')).toBeGreaterThan(codeWidth('CDFGHJ'))
  expect(codeWidth('CDFGHJ')).toBeCloseTo(6 * 0.8)
})
