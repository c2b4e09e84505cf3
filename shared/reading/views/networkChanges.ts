import type { Language } from '../../space/model.ts'
import type { ComparedTie, NetworkComparison } from '../network/compare.ts'
import { nodeName } from '../network/nodeName.ts'
import type { Tie } from '../network.ts'
import type { Column, Row, Table } from '../view.ts'
import { networkTexts } from './networkTexts.ts'

/** What changed between two dates as a table: names that came and went, then ties; what stayed is left out. */
export function changesTable({ nodes, ties }: NetworkComparison, language: Language): Table {
  const { tables, columns: words, nodeStates } = networkTexts[language]
  const columns: Column[] = (['from', 'to', 'state', 'before', 'after'] as const).map((key) => ({
    key,
    title: words[key],
    kind: 'text',
  }))
  const named = (['new', 'gone'] as const).flatMap((state) =>
    nodes[state].map((node): Row => {
      const notes = state === 'new' ? [node.id] : []
      return { notes, cells: [nodeName(node), '', nodeStates[state], '', ''] }
    }),
  )
  const changed = ties.filter(({ state }) => state !== 'stays')
  return {
    key: 'changes',
    title: tables.changes,
    columns,
    rows: [...named, ...changed.map((tie) => tieRow(tie, language))],
  }
}

function tieRow({ state, from, to, before, after }: ComparedTie, language: Language): Row {
  const { states } = networkTexts[language]
  const cells = [nodeName(from), nodeName(to), states[state], said(before, language), said(after, language)]
  return { notes: [from.id, to.id], ...(after ? { tie: after.id } : {}), cells }
}

function said(tie: Tie | undefined, language: Language): string {
  return tie ? `${networkTexts[language].ties[tie.type]} (${tie.strength})` : ''
}
