import { expect, test } from 'vitest'
import { wrap } from '../../../shared/werkvormen/kit/measure.ts'

test('lines break at spaces and after hyphens, and in a word that is too wide alone', () => {
  expect(wrap('een lange regel', 'sans', 20, 60)).toEqual(['een', 'lange', 'regel'])
  expect(wrap('jeugd-zorg', 'sans', 20, 70)).toEqual(['jeugd-', 'zorg'])
  expect(wrap('mmmm', 'sans', 20, 20)).toEqual(['m', 'm', 'm', 'm'])
  expect(wrap('een  \n\ntwee ', 'sans', 20, 500)).toEqual(['een', '', 'twee'])
})

test('a text without an end takes no longer than its length, on one line or on very many', () => {
  const start = performance.now()
  for (let time = 0; time < 20; time += 1) {
    expect(wrap('woord '.repeat(2_500), 'sans', 20, 1e6).length).toBe(1)
    expect(wrap('x'.repeat(15_000), 'sans', 20, 1e6).length).toBe(1)
    expect(wrap('x'.repeat(15_000), 'sans', 20, 1e-9).length).toBeGreaterThanOrEqual(15_000)
  }
  expect(performance.now() - start).toBeLessThan(3_000)
})
