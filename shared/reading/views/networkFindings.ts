import type { Language } from '../../space/model.ts'
import type { Finding } from '../finding.ts'
import { sameNames } from '../names.ts'
import { measuresOf, type NetworkMeasures, type Share } from '../network/measures.ts'
import { nodeName } from '../network/nodeName.ts'
import { type NetworkNode, type NetworkOutcome, unknownType } from '../network.ts'
import { networkTexts } from './networkTexts.ts'

type Words = (typeof networkTexts)['nl']
type Told = { readonly network: NetworkOutcome; readonly measures: NetworkMeasures; readonly words: Words }

/** What a network says, one plain sentence each with what it does not say; first what there is, then what asks for attention. */
export function networkFindings(network: NetworkOutcome, language: Language): Finding[] {
  if (network.nodes.length === 0) return []
  const told = { network, measures: measuresOf(network), words: networkTexts[language] }
  return [
    ...tieFindings(told),
    ...connectorFindings(told),
    ...partFindings(told),
    ...shareFinding(
      'cross-level',
      told.measures.levels,
      told.words.findings.levels,
      told.words.findings.levelsLimits,
    ),
    ...shareFinding(
      'cross-discipline',
      told.measures.disciplines,
      told.words.findings.disciplines,
      told.words.findings.disciplinesLimits,
    ),
    ...gapFindings(told),
    ...unsaidFindings(told),
    ...sameFindings(told),
  ]
}

function tieFindings({ network, measures, words }: Told): Finding[] {
  const { ties, density } = measures
  const { findings } = words
  const count = network.ties.length
  if (count === 0)
    return network.nodes.length < 2 ? [] : [attention('ties', findings.noTies, 0, [], findings.tiesLimits)]
  const sentence = findings.ties(count, { existing: ties.existing, fresh: ties.new, wished: ties.wished })
  const shown = Math.round(density * 100)
  return [
    fact('ties', sentence, count, [], findings.tiesLimits),
    ...(ties.existing + ties.new === 0
      ? []
      : [fact('density', findings.density(shown), density, [], findings.densityLimits)]),
  ]
}

function connectorFindings({ measures, words }: Told): Finding[] {
  const { mostTied, bridge } = measures
  const { findings, list } = words
  const names = list(mostTied.nodes.map(nodeName))
  // When nearly everyone has as many ties, nobody stands out.
  const few = mostTied.nodes.length <= 3 && 2 * mostTied.nodes.length < measures.nodes
  const standsOut = mostTied.ties > 1 && few
  return [
    ...(standsOut
      ? [
          fact(
            'most-ties',
            findings.mostTied(names, mostTied.nodes.length > 1, mostTied.ties),
            mostTied.ties,
            mostTied.nodes.map(({ id }) => id),
            findings.mostTiedLimits,
          ),
        ]
      : []),
    ...(bridge
      ? [
          fact(
            'bridge',
            (bridge.isJoint ? findings.joint : findings.bridge)(list([nodeName(bridge.node)])),
            bridge.share,
            [bridge.node.id],
            findings.bridgeLimits,
          ),
        ]
      : []),
  ]
}

function partFindings({ measures, words }: Told): Finding[] {
  const { parts, isolated } = measures
  const { findings, list } = words
  const tied = parts.filter(({ length }) => length > 1)
  const found: Finding[] = []
  if (tied.length > 1) {
    found.push(
      attention(
        'parts',
        findings.parts(tied.length),
        tied.length,
        tied.slice(1).flat(),
        findings.partsLimits,
      ),
    )
  } else if (tied.length === 1 && isolated.length === 0) {
    found.push(fact('parts', findings.together, 1, [], ''))
  }
  if (isolated.length > 0 && tied.length > 0) {
    const sentence = findings.isolated(list(isolated.map(nodeName)), isolated.length)
    found.push(
      attention(
        'isolated',
        sentence,
        isolated.length,
        isolated.map(({ id }) => id),
        findings.isolatedLimits,
      ),
    )
  }
  return found
}

function shareFinding(
  key: string,
  { crossing, told }: Share,
  sentence: (crossing: number, told: number) => string,
  limits: string,
): Finding[] {
  return told < 2 ? [] : [fact(key, sentence(crossing, told), crossing / told, [], limits)]
}

function gapFindings({ network, measures, words }: Told): Finding[] {
  const { findings, list } = words
  const { emptyLevels } = measures
  const byId = new Map(network.nodes.map((node) => [node.id, node]))
  const wished = network.ties.filter(({ type }) => type === 'wished')
  const pairs = wished.map(({ from, to }) => {
    const [a, b] = [byId.get(from), byId.get(to)].map((node) => (node ? nodeName(node) : ''))
    return findings.pair(a ?? '', b ?? '')
  })
  const found: Finding[] = []
  if (wished.length > 0) {
    const ends = [...new Set(wished.flatMap(({ from, to }) => [from, to]))]
    found.push(attention('wished', findings.wished(list(pairs)), wished.length, ends, findings.wishedLimits))
  }
  if (emptyLevels.length > 0 && emptyLevels.length < network.levels.length) {
    const names = list(emptyLevels.map(({ title }) => title))
    found.push(
      attention('empty-level', findings.emptyLevels(names, emptyLevels.length), emptyLevels.length, [], ''),
    )
  }
  const { length } = network.loose
  if (length > 0) found.push(attention('loose', findings.loose(length), length, network.loose, ''))
  return found
}

/** What nobody said yet of names: on which level they are, and what they are. On a list there are no levels to lie on. */
function unsaidFindings({ network: { nodes, levels }, words: { findings } }: Told): Finding[] {
  const outside = nodes.filter(({ level }) => level === '')
  const unknown = nodes.filter(({ type }) => type === unknownType)
  const isMap = levels.length > 0 && outside.length < nodes.length
  return [
    ...(isMap && outside.length > 0 ? [unsaid('outside', findings.outside, outside)] : []),
    ...(unknown.length > 0 ? [unsaid('unknown-type', findings.unknown, unknown)] : []),
  ]
}

function unsaid(key: string, sentence: (count: number) => string, nodes: readonly NetworkNode[]): Finding {
  const { length } = nodes
  return fact(
    key,
    sentence(length),
    length,
    nodes.map(({ id }) => id),
    '',
  )
}

function sameFindings({ network, words }: Told): Finding[] {
  const { same, sameLimits } = words.findings
  const rows = network.nodes.map(({ id, text, same }) =>
    same === undefined ? { id, text } : { id, text, same },
  )
  return sameNames(rows).map(({ notes, name, exact }) =>
    attention(
      'same-name',
      same(nodeName({ text: name }), notes.length, exact),
      notes.length,
      notes,
      sameLimits,
    ),
  )
}

function fact(
  key: string,
  sentence: string,
  value: number,
  notes: readonly string[],
  limits: string,
): Finding {
  return { key, tone: 'fact', sentence, limits, value, notes: [...notes] }
}

function attention(
  key: string,
  sentence: string,
  value: number,
  notes: readonly string[],
  limits: string,
): Finding {
  return { ...fact(key, sentence, value, notes, limits), tone: 'attention' }
}
