import { describe, expect, it } from 'vitest'
import { roomOn } from '../../../../client/exports/pdf/paper.ts'
import { partOf } from '../../../../client/exports/pdf/partOf.ts'
import { spread } from '../../../../client/exports/pdf/spread.ts'
import { picture, type SvgNode, svg, svgText } from '../../../../shared/reading/pictures/svg.ts'

/** A picture with a word at every hundred pixels down. */
const drawn = (w: number, h: number, letters: number) =>
  picture(
    { w, h },
    'Lijn',
    Array.from({ length: Math.ceil(h / 100) }, (_, at) =>
      svg('g', {}, [
        svg('text', { 'font-size': at === 0 ? letters : 24 }, [
          svg('tspan', { x: 9, y: at * 100 }, [`w${at}`]),
        ]),
      ]),
    ),
  )

function boxOf({ attributes }: SvgNode) {
  const [x = 0, y = 0, w = 0, h = 0] = String(attributes.viewBox).split(' ').map(Number)
  return { x, y, w, h }
}

/** The height of letters of a part on paper, in points. */
function pointsOf(part: SvgNode, letters: number): number {
  const [{ w, h }, room] = [boxOf(part), roomOn('A4', 'picture')]
  return letters * Math.min(room.w / w, room.h / h)
}

describe('a picture in a document', () => {
  it('stays on one page while its words can be read', () => {
    const whole = drawn(1_920, 1_100, 17)
    expect(spread(whole, 'A4')).toEqual([{ svg: whole, part: 0, of: 0 }])
    expect(spread(picture({ w: 10, h: 9_000 }, 'zonder woorden', []), 'A4')).toHaveLength(1)
  })

  it('goes on over pages when it is too high, with words of 7 points and nothing left out', () => {
    const pages = spread(drawn(1_920, 6_655, 17), 'A4')
    expect(pages.map(({ part }) => part)).toEqual(pages.map((_, at) => at + 1))
    expect(pages.every(({ of }) => of === pages.length)).toBe(true)
    for (const { svg: part } of pages) expect(pointsOf(part, 17)).toBeGreaterThanOrEqual(6.99)
    const boxes = pages.map(({ svg: part }) => boxOf(part))
    for (const [at, { y }] of boxes.entries()) {
      const before = boxes[at - 1]
      // A mark that is cut at the end of a page is whole on the next.
      if (before) expect(y).toBeLessThanOrEqual(before.y + before.h - 89)
    }
    expect(boxes.at(0)?.y).toBe(0)
    const last = boxes.at(-1)
    expect((last?.y ?? 0) + (last?.h ?? 0)).toBeGreaterThanOrEqual(6_654)
  })

  it('is shown whole first when it is too wide as well, then in parts from left to right', () => {
    const whole = drawn(1_802, 1_462, 13)
    const [first, ...parts] = spread(whole, 'A4')
    expect(first).toEqual({ svg: whole, part: 0, of: 0 })
    expect(parts.map((part) => boxOf(part.svg)).map(({ x, y }) => [x > 0, y > 0])).toEqual([
      [false, false],
      [true, false],
      [false, true],
      [true, true],
    ])
    for (const part of parts) expect(pointsOf(part.svg, 13)).toBeGreaterThanOrEqual(6.99)
  })

  it('comes whole only when it would take more pages than anybody lays beside each other', () => {
    expect(spread(drawn(5_834, 3_982, 12), 'A4')).toHaveLength(1)
  })
})

describe('a part of a picture', () => {
  const words = (part: SvgNode) => [...svgText(part).matchAll(/(?<=>)w\d+/g)].map(([word]) => word)

  it('has everything that reaches into it, and not what lies far above and below', () => {
    const part = partOf(drawn(800, 2_000, 20), { x: 0, y: 500, w: 800, h: 300 })
    expect(words(part)).toEqual(['w5', 'w6', 'w7', 'w8'])
  })

  it.each([
    ['lines that pass through', svg('line', { x1: 0, y1: 0, x2: 9, y2: 2_000 })],
    ['curves that pass through', svg('path', { d: 'M0 0C10 -20.5 30 900,5 2000Z' })],
    ['paths that cannot be told', svg('path', { d: 'M0 0h9v9z' })],
    ['marks that were moved into it', svg('path', { d: 'M0 0L5 5', transform: 'translate(40 600)' })],
    ['marks that were turned', svg('rect', { y: 0, height: 5, transform: 'rotate(90 5 5)' })],
    ['grounds that reach over it', svg('rect', { x: 0, y: 0, width: 9, height: 2_000 })],
    ['grounds without a place', svg('rect', { width: 9, height: 2_000 })],
    ['circles', svg('circle', { cx: 0, cy: 900, r: 200 })],
  ])('keeps %s', (_what, mark) => {
    const part = partOf(picture({ w: 9, h: 2_000 }, '', [mark]), { x: 0, y: 500, w: 9, h: 300 })
    expect(part.children).toContain(mark)
  })
})
