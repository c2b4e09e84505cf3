import { expect, it } from 'vitest'
import { readableSize } from '../../../../client/reading/pictures/readableSize.ts'
import { picture, svg } from '../../../../shared/reading/pictures/svg.ts'

const text = (size: number) => svg('g', {}, [svg('text', { 'font-size': size }, ['woord'])])

it('is so large that the smallest words are 12 pixels', () => {
  expect(readableSize(picture({ w: 1_600, h: 900 }, 'kaart', [text(16), text(24)]))).toEqual({
    width: 1_200,
    height: 675,
    drawn: 1_600,
  })
  expect(readableSize(picture({ w: 400, h: 200 }, 'kaart', [text(8)]))?.width).toBe(600)
})

it('takes the size of letters from what is around the words', () => {
  const inside = svg('text', { 'font-size': 24 }, [svg('tspan', { 'font-size': 20 }, ['a']), 'b'])
  expect(readableSize(picture({ w: 1_000, h: 500 }, 'kaart', [inside]))?.width).toBe(600)
})

it('asks for no room for a picture without words, and nothing of one without a size', () => {
  expect(readableSize(picture({ w: 100, h: 50 }, 'vlak', [svg('rect')]))?.width).toBe(0)
  expect(readableSize(svg('svg', {}, [text(16)]))).toBeUndefined()
})
