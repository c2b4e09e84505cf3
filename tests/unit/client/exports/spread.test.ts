import { describe, expect, it } from 'vitest'
import { roomOn } from '../../../../client/exports/pdf/paper.ts'
import { spread } from '../../../../client/exports/pdf/spread.ts'
import { sizeIn } from '../../../../client/exports/svgPicture.ts'

const picture = (w: number, h: number, letters: number) =>
  `<svg viewBox="0 0 ${w} ${h}" width="${w}" height="${h}"><title>Lijn</title><text font-size="24">A</text><text font-size="${letters}">b</text></svg>`

function boxOf(svg: string) {
  const [x = 0, y = 0, w = 0, h = 0] = (/viewBox="([^"]*)"/.exec(svg)?.[1] ?? '').split(' ').map(Number)
  return { x, y, w, h }
}

/** The height of its smallest letters on paper, in points. */
function pointsOf(svg: string, letters: number): number {
  const [size, room] = [sizeIn(svg), roomOn('A4', 'picture')]
  return letters * Math.min(room.w / size.w, room.h / size.h)
}

describe('a picture in a document', () => {
  it('stays on one page while its words can be read', () => {
    const svg = picture(1_920, 1_100, 17)
    expect(spread(svg, 'A4')).toEqual([{ svg, part: 0, of: 0 }])
    expect(spread('<svg viewBox="0 0 10 9000" width="10" height="9000"></svg>', 'A4')).toHaveLength(1)
  })

  it('goes on over pages when it is too high, with words of 7 points and nothing left out', () => {
    const pages = spread(picture(1_920, 6_655, 17), 'A4')
    expect(pages.map(({ part }) => part)).toEqual(pages.map((_, at) => at + 1))
    expect(pages.every(({ of }) => of === pages.length)).toBe(true)
    for (const { svg } of pages) expect(pointsOf(svg, 17)).toBeGreaterThanOrEqual(6.99)
    const boxes = pages.map(({ svg }) => boxOf(svg))
    for (const [at, { y, h }] of boxes.entries()) {
      // A mark that is cut at the end of a page is whole on the next.
      if (at > 0) expect(y).toBeLessThanOrEqual((boxes[at - 1]?.y ?? 0) + h - 89)
    }
    expect(boxes.at(0)?.y).toBe(0)
    expect((boxes.at(-1)?.y ?? 0) + (boxes.at(-1)?.h ?? 0)).toBeGreaterThanOrEqual(6_654)
  })

  it('is shown whole first when it is too wide as well, then in parts from left to right', () => {
    const svg = picture(1_802, 1_462, 13)
    const [whole, ...parts] = spread(svg, 'A4')
    expect(whole).toEqual({ svg, part: 0, of: 0 })
    expect(parts.map((part) => boxOf(part.svg)).map(({ x, y }) => [x > 0, y > 0])).toEqual([
      [false, false],
      [true, false],
      [false, true],
      [true, true],
    ])
    for (const part of parts) expect(pointsOf(part.svg, 13)).toBeGreaterThanOrEqual(6.99)
  })

  it('comes whole only when it would take more pages than anybody lays beside each other', () => {
    expect(spread(picture(5_834, 3_982, 12), 'A4')).toHaveLength(1)
  })
})
