import { inkOf } from '../../board/noteColors.ts'
import type { NetworkComparison, TieState } from '../network/compare.ts'
import type { NetworkNode, NetworkOutcome } from '../network.ts'
import { networkTexts } from '../views/networkTexts.ts'
import { type PictureOptions, pictureColours } from './colours.ts'
import { framed } from './network.ts'
import { type LegendEntry, lineEntry, nodeEntries } from './networkLegend.ts'
import { type LineLook, nodeLine } from './networkLines.ts'
import { nodeMark, shapeOf } from './networkMarks.ts'
import { networkPlan } from './networkPlan.ts'
import type { SvgNode } from './svg.ts'

/**
 * Two dates in one map: what is new, what ended and what is still wished stands out; what stayed is thin. Nodes that
 * are gone have a dotted edge. `levels` are those of the later map.
 */
export function comparePicture(
  comparison: NetworkComparison,
  levels: NetworkOutcome['levels'],
  options: PictureOptions,
): SvgNode {
  const words = networkTexts[options.language]
  const { raised, muted } = pictureColours[options.theme]
  const { nodes, ties } = comparison
  const gone = new Set<NetworkNode>(nodes.gone)
  const all = [...nodes.stay, ...nodes.new, ...nodes.gone]
  const ends = ties.map((tie) => ({ from: tie.from.id, to: tie.to.id }))
  const plan = networkPlan({ levels, nodes: all }, ends, words.outside)
  const lines = ties.toReversed().flatMap(({ state, from, to, after, before }, order) => {
    const [a, b] = [plan.nodes.get(from.id), plan.nodes.get(to.id)]
    const strength = (after ?? before)?.strength ?? 2
    return a && b ? nodeLine(a.box, b.box, lookOf(state, strength, options), raised, { order }) : []
  })
  const marks = [...plan.nodes.values()].map(({ node, box }) =>
    nodeMark(node, box, gone.has(node) ? muted : undefined),
  )
  const used = new Set(ties.map(({ state }) => state))
  const entries = [
    ...nodeEntries(words.types),
    ...(gone.size > 0 ? [goneEntry(words.pictures.gone, muted)] : []),
    ...[...used].map((state) => lineEntry(words.states[state], lookOf(state, 2, options), raised)),
  ]
  const [from, to] = [comparison.before, comparison.after].map((at) => dayOf(at, options.language))
  return framed(
    plan,
    [...lines, ...marks],
    entries,
    words.pictures.changesLabel(from ?? '', to ?? ''),
    options,
  )
}

function lookOf(state: TieState, strength: number, { theme }: PictureOptions): LineLook {
  const width = 1.5 + strength
  const { muted, line } = pictureColours[theme]
  const looks: Readonly<Record<TieState, LineLook>> = {
    new: { colour: inkOf('green', theme), width, sign: 'plus' },
    realised: { colour: inkOf('blue', theme), width, sign: 'plus' },
    ended: { colour: inkOf('red', theme), width: 2, dash: '2 5', sign: 'cross' },
    stillWished: { colour: inkOf('orange', theme), width, dash: '10 7' },
    newlyWished: { colour: inkOf('orange', theme), width, dash: '10 7', sign: 'plus' },
    dropped: { colour: muted, width: 1.5, dash: '10 7', sign: 'cross' },
    stays: { colour: theme === 'light' ? '#a9a59a' : line, width: Math.max(1.2, width / 2) },
  }
  return looks[state]
}

function goneEntry(words: string, edge: string): LegendEntry {
  const look = { fill: 'none', stroke: edge, 'stroke-width': 1.5, 'stroke-dasharray': '2 5' }
  return {
    words,
    draw: (x: number, y: number) => [shapeOf('organisation', { x, y: y - 11, w: 58, h: 22 }, look)],
  }
}

function dayOf(at: number, language: PictureOptions['language']): string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'Europe/Amsterdam' })
  return format.format(at)
}
