import { type Box, bottom } from '../../../werkvormen/kit/box.ts'
import { type PictureOptions, pictureColours } from '../colours.ts'
import { type Label, type Labelled, lineEnd, placeLabels } from '../labels.ts'
import { type SvgNode, svg } from '../svg.ts'
import { adviceBoxes, letters, mapBox } from './ground.ts'

/** A place for the name of each mark on the map; the first choose first. */
export function nameLabels(
  marks: readonly Labelled[],
  { language }: PictureOptions,
  spared: readonly Box[] = [],
): (Label | undefined)[] {
  return placeLabels(marks, { inside: mapBox, taken: adviceBoxes(language), spared, size: letters })
}

/** A name, with a line to its mark when it stands away from it. */
export function nameNodes(
  label: Label | undefined,
  mark: Labelled,
  { theme }: PictureOptions,
  colour?: string,
): SvgNode[] {
  if (!label) return []
  const colours = pictureColours[theme]
  const { box, lines, far } = label
  const end = lineEnd(label, mark)
  const lead = { x1: mark.x, y1: mark.y, x2: end.x, y2: end.y, stroke: colours.muted, 'stroke-width': 1.5 }
  // Lines of others run behind a name, not through it.
  const paper = {
    x: box.x - 2,
    y: box.y,
    width: box.w,
    height: box.h,
    rx: 4,
    fill: colours.raised,
    'fill-opacity': 0.6,
  }
  const name = {
    x: box.x,
    y: bottom(box) - letters * 0.32,
    'font-size': letters,
    fill: colour ?? colours.ink,
    ...(mark.bold ? { 'font-weight': 700 } : {}),
  }
  return [...(far ? [svg('line', lead)] : []), svg('rect', paper), svg('text', name, lines)]
}
