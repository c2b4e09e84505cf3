import { inkOf, noteFill } from '../board/noteColors.ts'
import { nodeName } from '../reading/network/nodeName.ts'
import type { NetworkOutcome, nodeTypes, Tie } from '../reading/network.ts'
import { networkPlan } from '../reading/pictures/networkPlan.ts'
import { networkTexts } from '../reading/views/networkTexts.ts'
import type { Language } from '../space/model.ts'
import { nodeColorOf } from '../werkvormen/sociale-kaart/looks.ts'
import { xmlText } from '../xmlText.ts'

export type NodeData = {
  readonly id: string
  readonly label: string
  readonly text: string
  /** `person`, `organisation`, `initiative` or `unknown`: the same in every language, for programs. */
  readonly type: string
  readonly level: string
  /** 1 for the innermost; 0 outside all of them. */
  readonly levelOrder: number
  readonly discipline: string
  readonly from: string
  /** As in the picture of the map; upwards is more, as in programs that draw graphs. */
  readonly x: number
  readonly y: number
  readonly colour: string
}

export type TieData = Omit<Tie, 'type'> & { readonly type: string; readonly colour: string }

/** A network as formats for graphs tell it. */
export function graphData(
  network: NetworkOutcome,
  language: Language,
): { nodes: NodeData[]; ties: TieData[] } {
  const { outside } = networkTexts[language]
  const plan = networkPlan(network, network.ties, outside)
  const nodes = network.nodes.map((node): NodeData => {
    const order = network.levels.findIndex(({ level }) => level === node.level)
    const box = plan.nodes.get(node.id)?.box ?? { x: 0, y: 0, w: 0, h: 0 }
    return {
      id: node.id,
      label: xmlText(nodeName(node)),
      text: xmlText(node.text),
      type: node.type,
      level: xmlText(network.levels[order]?.title ?? outside),
      levelOrder: order + 1,
      discipline: xmlText(node.discipline),
      from: xmlText(node.from),
      x: Math.round(box.x + box.w / 2),
      y: -Math.round(box.y + box.h / 2),
      colour: noteFill(nodeColorOf(node.type)),
    }
  })
  const known = new Set(nodes.map(({ id }) => id))
  const ties = network.ties
    .filter(({ from, to }) => known.has(from) && known.has(to))
    .map(
      (tie): TieData => ({ ...tie, text: xmlText(tie.text), colour: inkOf(tieColours[tie.type], 'light') }),
    )
  return { nodes, ties }
}

const tieColours = { existing: 'black', new: 'green', wished: 'orange' } as const satisfies Record<
  Tie['type'],
  string
>

/** The parts of a colour, 0 to 255: versions of Gephi know it by these. */
export function rgbOf(hex: string): [red: number, green: number, blue: number] {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16)
  return [part(1), part(3), part(5)]
}

/** How Gephi draws the kinds of nodes. */
export const nodeShapes = {
  person: 'disc',
  organisation: 'square',
  initiative: 'diamond',
} as const satisfies Record<(typeof nodeTypes)[number], string>
