import { type ScaleLinear, scaleLinear } from 'd3-scale'
import type { Box } from '../../../werkvormen/kit/box.ts'
import { bottom, right } from '../../../werkvormen/kit/box.ts'
import { textWidth } from '../../../werkvormen/kit/measure.ts'
import { texts as werkvormTexts } from '../../../werkvormen/stakeholders/texts.ts'
import type { PositionsOutcome } from '../../positions.ts'
import { quadrants, stances } from '../../positions.ts'
import { type PictureOptions, pictureColours } from '../colours.ts'
import { type SvgNode, svg } from '../svg.ts'
import { stanceMark } from './stanceMark.ts'

/** As wide and high as a picture of a map is; its words are 28 high, which a room reads on a screen of 1920 by 1080. */
export const mapSize = { w: 1300, h: 1000 }
export const letters = 28

/** The map itself, between the names of its axes. */
export const mapBox: Box = { x: 2, y: 52, w: mapSize.w - 4, h: mapSize.h - 52 - 56 }

/** From interest and influence, 0 to 100, to a point of the picture. */
export type MapScale = {
  readonly x: ScaleLinear<number, number>
  readonly y: ScaleLinear<number, number>
}

/** Marks at the very edge stay whole, and clear of the advice above and below. */
const edge = { x: 26, y: 66 }

export const mapScale: MapScale = {
  x: scaleLinear([0, 100], [mapBox.x + edge.x, right(mapBox) - edge.x]),
  y: scaleLinear([0, 100], [bottom(mapBox) - edge.y, mapBox.y + edge.y]),
}

/** A sign in the legend, drawn around a point, and the word for it. */
export type LegendEntry = { readonly text: string; readonly draw: (x: number, y: number) => SvgNode[] }

type Words = { readonly text: string; readonly x: number; readonly y: number; readonly end: boolean }

/** The empty map: four quarters with their advice. */
export function ground({ language, theme }: PictureOptions): SvgNode[] {
  const colours = pictureColours[theme]
  const middle = { x: mapScale.x(50), y: mapScale.y(50) }
  const best = { x: middle.x, y: mapBox.y, w: right(mapBox) - middle.x, h: middle.y - mapBox.y }
  const cross = { stroke: colours.muted, 'stroke-width': 1.5, 'stroke-dasharray': '2 6' }
  return [
    rect({ x: 0, y: 0, ...mapSize }, { fill: colours.paper }),
    rect(mapBox, { fill: colours.raised, stroke: colours.line, 'stroke-width': 2 }),
    rect(best, { fill: colours.accent, 'fill-opacity': 0.08 }),
    svg('line', { x1: mapBox.x, x2: right(mapBox), y1: middle.y, y2: middle.y, ...cross }),
    svg('line', { x1: middle.x, x2: middle.x, y1: mapBox.y, y2: bottom(mapBox), ...cross }),
    ...adviceWords(language).map((words) => text(words, { fill: colours.muted, 'font-weight': 700 })),
  ]
}

/** Around the map: the names of the axes, and what the marks mean. Whatever comes out of the map ends here. */
export function border(
  { axes }: PositionsOutcome,
  { language, theme }: PictureOptions,
  marks: readonly LegendEntry[] = [],
): SvgNode[] {
  const { paper, ink } = pictureColours[theme]
  const low = bottom(mapBox) + 1
  return [
    rect({ x: 0, y: 0, w: mapSize.w, h: mapBox.y - 1 }, { fill: paper }),
    rect({ x: 0, y: low, w: mapSize.w, h: mapSize.h - low }, { fill: paper }),
    text({ text: `↑ ${axes.influence}`, x: mapBox.x, y: 34, end: false }, axisLook(ink)),
    text({ text: `${axes.interest} →`, x: right(mapBox), y: mapSize.h - 14, end: true }, axisLook(ink)),
    ...legend([...stanceEntries(language), ...marks], ink),
  ]
}

/** What the names of marks may not cover: the advice in the corners. */
export function adviceBoxes(language: PictureOptions['language']): Box[] {
  return adviceWords(language).map(({ text: words, x, y, end }) => {
    const w = textWidth(words, 'sansBold', letters) * 1.03
    return { x: end ? x - w : x, y: y - letters, w, h: letters * 1.3 }
  })
}

export function text({ text: words, x, y, end }: Words, look: SvgNode['attributes']): SvgNode {
  const anchor = end ? { 'text-anchor': 'end' } : {}
  return svg('text', { x, y, 'font-size': letters, ...anchor, ...look }, [words])
}

function axisLook(fill: string): SvgNode['attributes'] {
  return { fill, 'font-weight': 700 }
}

function adviceWords(language: PictureOptions['language']): Words[] {
  const { quadrants: words, plainly } = werkvormTexts[language]
  const [top, low] = [mapBox.y + 38, bottom(mapBox) - 16]
  const [left, end] = [mapBox.x + 16, right(mapBox) - 16]
  const places = {
    satisfy: { x: left, y: top, end: false },
    collaborate: { x: end, y: top, end: true },
    monitor: { x: left, y: low, end: false },
    inform: { x: end, y: low, end: true },
  }
  return quadrants.map((quadrant) => ({
    text: `${words[quadrant]}: ${plainly[quadrant]}`,
    ...places[quadrant],
  }))
}

/** What the signs of stances mean. */
function stanceEntries(language: PictureOptions['language']): LegendEntry[] {
  return stances.map((stance) => ({
    text: werkvormTexts[language].stances[stance],
    draw: (x, y) => stanceMark(stance, { x, y }, 13),
  }))
}

function legend(entries: readonly LegendEntry[], ink: string): SvgNode[] {
  let x = mapBox.x + 14
  return entries.flatMap(({ text: words, draw }) => {
    const mark = draw(x, mapSize.h - 24)
    const label = text({ text: words, x: x + 22, y: mapSize.h - 14, end: false }, { fill: ink })
    x += 22 + textWidth(words, 'sans', letters) + 40
    return [...mark, label]
  })
}

function rect(box: Box, look: SvgNode['attributes']): SvgNode {
  return svg('rect', { x: box.x, y: box.y, width: box.w, height: box.h, ...look })
}
