import type { TimelineOutcome } from '../timeline.ts'
import { timelineGroups } from '../views/timelineGroups.ts'
import { timelineTexts } from '../views/timelineTexts.ts'
import { type PictureOptions, pictureColours } from './colours.ts'
import { groupMark, markAt, markReach } from './groupMarks.ts'
import { labelAt, labelOf } from './label.ts'
import { picture, type SvgNode, svg } from './svg.ts'
import { type Arrangement, arrange } from './timelineArrange.ts'
import { linkNodes } from './timelineLinks.ts'
import type { LaneBand, Mark } from './timelineParts.ts'
import { type Pen, type Plan, plans } from './timelinePlan.ts'

/**
 * The lines of all groups over each other: the future on the right, today on the left, and each lane as high as its
 * notes need. No label covers another one. A line that fits on a projector has the largest letters with which it does;
 * a longer one becomes higher, never smaller.
 */
export function timelinePicture(outcome: TimelineOutcome, options: PictureOptions): SvgNode {
  const { pen, arrangement, legend, size } = fitted(outcome, options)
  const { from, to, notes } = outcome
  const { picture: words } = timelineTexts[options.language]
  const bands = [...arrangement.lanes, ...arrangement.sides]
  const label = words(from.slice(0, 4), to.slice(0, 4), notes.length, pen.groups.length)
  return picture(size, label, [
    svg('rect', { width: size.w, height: size.h, fill: pen.colours.paper }),
    ...bands.map(({ box }) => groundNode(box, pen)),
    ...yearNodes(arrangement, pen),
    ...axisNodes(arrangement, pen),
    ...linkNodes(outcome, arrangement, pen),
    ...bands.map(({ title, at }) => labelAt(title, at.x, at.y, pen.colours.ink)),
    ...arrangement.marks.map((mark) => markNode(mark, pen)),
    ...legend.nodes,
  ])
}

type Fitted = {
  readonly pen: Pen
  readonly arrangement: Arrangement
  readonly legend: Legend
  readonly size: { readonly w: number; readonly h: number }
}

/** The picture with the largest letters with which it is no higher than a screen, or with the smallest. */
function fitted(outcome: TimelineOutcome, options: PictureOptions): Fitted {
  const groups = timelineGroups(outcome)
  let found: Fitted | undefined
  for (const plan of plans) {
    found = drawnBy(plan, groups, outcome, options)
    if (found.size.h <= plan.height) break
  }
  if (!found) throw new RangeError('A picture needs a plan')
  return found
}

function drawnBy(
  plan: Plan,
  groups: readonly string[],
  outcome: TimelineOutcome,
  { language, theme }: PictureOptions,
): Fitted {
  const pen: Pen = { language, theme, colours: pictureColours[theme], groups, plan }
  const arrangement = arrange(outcome, pen)
  const legend = legendOf(arrangement.height, pen)
  const size = { w: plan.width, h: Math.ceil(arrangement.height + legend.height) }
  return { pen, arrangement, legend, size }
}

function groundNode({ x, y, w, h }: LaneBand['box'], { colours }: Pen): SvgNode {
  const look = { fill: colours.raised, stroke: colours.line, 'stroke-width': 1.5, rx: 6 }
  return svg('rect', { x, y, width: w, height: h, ...look })
}

/** Where each year begins, in every lane; the first begins where the lanes do. */
function yearNodes({ lanes, years }: Arrangement, { colours }: Pen): SvgNode[] {
  const look = { stroke: colours.line, 'stroke-width': 1.5 }
  return lanes.flatMap(({ box }) =>
    years.slice(1).map(({ x }) => svg('line', { x1: x, x2: x, y1: box.y, y2: box.y + box.h, ...look })),
  )
}

/** The arrow that points back, with the years in it. */
function axisNodes({ years, line }: Arrangement, { colours, language, plan }: Pen): SvgNode[] {
  const [start, end] = [line.x - plan.titles, line.x + line.w]
  const [top, low] = [plan.margin, plan.margin + plan.axis]
  const [middle, bar, head] = [(top + low) / 2, plan.axis * 0.14, plan.axis * 0.55]
  const body = `M${start} ${middle}L${start + head} ${top}V${top + bar}H${end}V${low - bar}H${start + head}V${low}Z`
  const form = { size: plan.title, width: plan.titles, most: 1, font: 'sansBold' } as const
  const word = labelOf(timelineTexts[language].back, form)
  const y = middle - word.h / 2
  return [
    svg('path', { d: body, fill: colours.accent }),
    labelAt(word, start + head + 6, y, colours.paper),
    ...years.map(({ x, label }) => labelAt(label, x + 8, y, colours.paper)),
  ]
}

/** A note: its mark and its words, over the lines that run there; the whole of it is told on pointing at it. */
function markNode({ note, x, y, label, text, under }: Mark, { theme, colours, groups }: Pen): SvgNode {
  const room = { x: label.x - 3, y: label.y, width: label.w + 6, height: label.h }
  const fill = under.attention ? colours.attention : colours.muted
  const children = [
    svg('title', {}, [note.text]),
    svg('rect', { ...room, fill: colours.raised, 'fill-opacity': 0.85 }),
    markAt(x, y, groupMark(groups, note.from), theme),
    labelAt(text, label.x, label.y, colours.ink),
    ...(under.words.lines.length > 0 ? [labelAt(under.words, label.x, label.y + text.h, fill)] : []),
  ]
  return svg('g', {}, children, note.id)
}

type Legend = { readonly height: number; readonly nodes: SvgNode[] }

/** Which mark is of which group, in rows below the lanes. */
function legendOf(top: number, { groups, colours, theme, plan }: Pen): Legend {
  if (groups.length === 0) return { height: 0, nodes: [] }
  const row = plan.text * 1.8
  let [x, y] = [plan.margin, top]
  const nodes = groups.flatMap((name) => {
    const label = labelOf(name, { size: plan.text, width: 22 * plan.text, most: 1 })
    const width = 2 * markReach + 10 + label.w + 36
    if (x + width > plan.width - plan.margin && x > plan.margin) [x, y] = [plan.margin, y + row]
    const place = x
    x += width
    const mark = markAt(place + markReach, y + label.h / 2, groupMark(groups, name), theme)
    return [mark, labelAt(label, place + 2 * markReach + 10, y, colours.ink)]
  })
  return { height: y - top + row + plan.margin / 2, nodes }
}
