import type { OutlineItem, OutlineLink } from '../../board/outline/types.ts'
import type { NetworkNode, NetworkOutcome, Tie } from '../../reading/network.ts'
import { noteRow, type People, type ReadingInput } from '../../reading/reading.ts'
import { nodeTypeOf, tieMeaningOf } from './looks.ts'
import { levelsOf, type SocialeKaartSettings } from './settings.ts'

/** The network on a board: what names somebody is a node, every arrow between two of them a tie. */
export function read({
  outline,
  settings,
  language,
  people,
}: ReadingInput<SocialeKaartSettings>): NetworkOutcome {
  const levels = levelsOf(settings, language).map(({ zone, title }) => ({
    level: zone,
    title: outline.zones.find(({ name }) => name === zone)?.title || title,
  }))
  const known = new Set(levels.map(({ level }) => level))
  const items = [...outline.zones.flatMap((zone) => zone.items), ...outline.elsewhere]
  const tied = new Set(outline.links.flatMap(({ from, to }) => [from, to]))
  const nodes = items.filter((item) => isNode(item, tied)).map((item) => nodeOf(item, known, people))
  const ids = new Set(nodes.map(({ id }) => id))
  return { kind: 'network', levels, nodes, ...tiesOf(outline.links, ids) }
}

/**
 * A note with words, or another form with words: a person types where it is easiest. A loose text is a remark, unless
 * somebody tied it to something.
 */
function isNode({ id, kind, text }: OutlineItem, tied: ReadonlySet<string | null>): boolean {
  if (text === '') return false
  return kind === 'note' || kind === 'shape' || (kind === 'text' && tied.has(id))
}

function nodeOf(item: OutlineItem, levels: ReadonlySet<string>, people: People): NetworkNode {
  const level = item.zone !== undefined && levels.has(item.zone) ? item.zone : ''
  const { same } = item.fields
  const { names, namedBy } = item.others ?? {}
  return {
    ...noteRow(item, people),
    type: nodeTypeOf(item.color),
    level,
    ...(same === undefined ? {} : { same }),
    ...(names ? { names: [...names] } : {}),
    ...(namedBy ? { namedBy: [...namedBy] } : {}),
  }
}

/** A tie from a node to itself says nothing, and counts as loose. */
function tiesOf(
  links: readonly OutlineLink[],
  nodes: ReadonlySet<string>,
): Pick<NetworkOutcome, 'ties' | 'loose'> {
  const ties: Tie[] = []
  const loose: string[] = []
  for (const link of links) {
    const { from, to } = link
    if (from !== null && to !== null && from !== to && nodes.has(from) && nodes.has(to)) {
      ties.push(tieOf(link, from, to))
    } else loose.push(link.id)
  }
  return { ties, loose }
}

/** With a head at its beginning only, an arrow points the other way. */
function tieOf(link: OutlineLink, from: string, to: string): Tie {
  const backwards = link.heads.start && !link.heads.end
  const ends = backwards ? { from: to, to: from } : { from, to }
  return { id: link.id, ...ends, ...tieMeaningOf(link), text: link.text }
}
