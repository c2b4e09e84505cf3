import { inkOf } from '../../board/noteColors.ts'
import type { NetworkOutcome, Tie } from '../network.ts'
import { networkTexts } from '../views/networkTexts.ts'
import { type PictureOptions, pictureColours } from './colours.ts'
import { fittedWords } from './fittedWords.ts'
import { type LegendEntry, legendRows, lineEntry, nodeEntries } from './networkLegend.ts'
import { type LineLook, nodeLine } from './networkLines.ts'
import { nodeMark } from './networkMarks.ts'
import { type NetworkPlan, networkPlan, sizes } from './networkPlan.ts'
import { picture, type SvgNode, svg } from './svg.ts'

const widths = [1.6, 3.2, 5.2]

/** The network from its data: levels beside each other, nodes by type, ties by type and strength. */
export function networkPicture(network: NetworkOutcome, options: PictureOptions): SvgNode {
  const words = networkTexts[options.language]
  const { raised, ink } = pictureColours[options.theme]
  const plan = networkPlan(network, network.ties, words.outside)
  const lanes = lanesOf(network.ties)
  const lines = network.ties.flatMap((tie, order) => {
    const [from, to] = [plan.nodes.get(tie.from), plan.nodes.get(tie.to)]
    return from && to
      ? nodeLine(from.box, to.box, lookOf(tie, options), raised, { lane: lanes.get(tie.id) ?? 0, order })
      : []
  })
  const marks = [...plan.nodes.values()].map(({ node, box }) => nodeMark(node, box))
  const types = (['existing', 'new', 'wished'] as const).map((type) =>
    lineEntry(words.ties[type], lookOf({ type, strength: 2, directed: false }, options), raised),
  )
  const plain = { colour: ink, width: 1.6 }
  const entries = [
    ...nodeEntries(words.types),
    ...types,
    { ...lineEntry(words.pictures.strength, { ...plain, width: 5.2 }, raised) },
    lineEntry(words.pictures.direction, { ...plain, head: true }, raised),
  ]
  const label = words.pictures.label(network.nodes.length, network.ties.length)
  return framed(plan, [...lines, ...marks], entries, label, options)
}

/** The levels with marks in them, and a legend below. */
export function framed(
  plan: NetworkPlan,
  marks: readonly SvgNode[],
  entries: readonly LegendEntry[],
  label: string,
  { theme }: PictureOptions,
): SvgNode {
  const { paper, ink } = pictureColours[theme]
  const w = Math.max(plan.size.w, 900)
  const at = { x: sizes.margin, y: plan.size.h, w: w - 2 * sizes.margin }
  const legend = legendRows(entries, at, ink)
  const size = { w, h: plan.size.h + legend.height + sizes.margin }
  const ground = svg('rect', { x: 0, y: 0, width: size.w, height: size.h, fill: paper })
  return picture(size, label, [ground, ...levelMarks(plan, theme), ...marks, ...legend.marks])
}

const titleSizes = [20, 19, 18, 17, 16, 15, 14]

function levelMarks({ levels }: NetworkPlan, theme: PictureOptions['theme']): SvgNode[] {
  const { raised, line, ink } = pictureColours[theme]
  return levels.flatMap(({ title, box: { x, y, w, h } }) => {
    const { words, fontSize } = fittedWords(title, 'sansBold', titleSizes, w - 2 * sizes.padding)
    const style = { fill: ink, 'font-size': fontSize, 'font-weight': 700 }
    return [
      svg('rect', { x, y, width: w, height: h, rx: 10, fill: raised, stroke: line, 'stroke-width': 1.5 }),
      svg('g', {}, [
        svg('title', {}, [title]),
        ...words.map((each, at) =>
          svg('text', { x: x + sizes.padding, y: y + 32 + at * fontSize * 1.3, ...style }, [each]),
        ),
      ]),
    ]
  })
}

function lookOf(
  { type, strength, directed }: Pick<Tie, 'type' | 'strength' | 'directed'>,
  { theme }: PictureOptions,
): LineLook {
  const width = widths[strength - 1] ?? 3.2
  const head = directed
  if (type === 'wished') return { colour: inkOf('orange', theme), width, head, dash: '10 7' }
  if (type === 'new') return { colour: inkOf('green', theme), width, head, sign: 'plus' }
  return { colour: inkOf('black', theme), width, head }
}

/** Ties between the same two run beside each other. */
export function lanesOf(ties: readonly Pick<Tie, 'id' | 'from' | 'to'>[]): Map<string, number> {
  const pairs = Map.groupBy(ties, ({ from, to }) => JSON.stringify([from, to].sort()))
  return new Map(
    [...pairs.values()].flatMap((own) =>
      own.map(({ id }, at): [string, number] => [id, at - (own.length - 1) / 2]),
    ),
  )
}
