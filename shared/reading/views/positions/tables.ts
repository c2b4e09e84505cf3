import type { Language } from '../../../space/model.ts'
import { stanceColors } from '../../../werkvormen/stakeholders/looks.ts'
import { texts as werkvormTexts } from '../../../werkvormen/stakeholders/texts.ts'
import { type PositionsOutcome, stances } from '../../positions.ts'
import type { Column, Row, Table } from '../../view.ts'
import { isOverlay } from './isOverlay.ts'
import { positionsTexts } from './texts.ts'

/** The overlay when several groups placed the same, then every place, then who has none yet. */
export function positionsTables(outcome: PositionsOutcome, language: Language): Table[] {
  return [
    ...(isOverlay(outcome) ? [overlayTable(outcome, language)] : []),
    positionsTable(outcome, language),
    ...(outcome.unplaced.length > 0 ? [unplacedTable(outcome, language)] : []),
  ]
}

function overlayTable(outcome: PositionsOutcome, language: Language): Table {
  const { tables, columns: words } = positionsTexts[language]
  const columns = columnsOf(outcome, language)
  const { interest, influence } = outcome.axes
  return {
    key: 'overlay',
    title: tables.overlay,
    columns: [
      columns.name,
      { key: 'groups', title: words.groups, kind: 'number' },
      { key: 'influence', title: influence, kind: 'number' },
      { key: 'influence-spread', title: words.spread(influence), kind: 'number' },
      { key: 'interest', title: interest, kind: 'number' },
      { key: 'interest-spread', title: words.spread(interest), kind: 'number' },
      { key: 'disagreement', title: words.disagreement, kind: 'number' },
      columns.quadrant,
      columns.stance,
      columns.contact,
      columns.approach,
    ],
    rows: outcome.stakeholders.map((each): Row => {
      const { name, notes, groups, disagreement, contact, approach } = each
      const values = [each.influence.mean, each.influence.spread, each.interest.mean, each.interest.spread]
      const words = wordsOf(each, language)
      return { notes, cells: [name, groups, ...values, disagreement, ...words, contact, approach] }
    }),
  }
}

function positionsTable(outcome: PositionsOutcome, language: Language): Table {
  const { tables, columns: words, here } = positionsTexts[language]
  const columns = columnsOf(outcome, language)
  const harvested = outcome.positions.some(({ from }) => from !== '')
  const from: Column = { key: 'from', title: words.from, kind: 'text' }
  return {
    key: 'positions',
    title: tables.positions,
    columns: [
      columns.name,
      ...(harvested ? [from] : []),
      columns.influence,
      columns.interest,
      columns.quadrant,
      columns.stance,
      columns.contact,
      columns.approach,
    ],
    rows: outcome.positions.map((each): Row => {
      const origin = harvested ? [each.from || here] : []
      const { id, text, influence, interest, contact, approach } = each
      const words = wordsOf(each, language)
      return { notes: [id], cells: [text, ...origin, influence, interest, ...words, contact, approach] }
    }),
  }
}

function unplacedTable(outcome: PositionsOutcome, language: Language): Table {
  const { tables, columns: words } = positionsTexts[language]
  const columns = columnsOf(outcome, language)
  return {
    key: 'unplaced',
    title: tables.unplaced,
    columns: [
      columns.name,
      { key: 'from', title: words.from, kind: 'text' },
      columns.influence,
      columns.interest,
    ],
    rows: outcome.unplaced.map(({ id, text, from }) => ({ notes: [id], cells: [text, from, '', ''] })),
  }
}

function wordsOf(
  { quadrant, stance }: PositionsOutcome['positions'][number] | PositionsOutcome['stakeholders'][number],
  language: Language,
): [string, string] {
  const { quadrants, stances: words } = werkvormTexts[language]
  return [quadrants[quadrant], words[stance]]
}

/** The columns of more than one table, with what an edit of their cells does. */
function columnsOf({ axes }: PositionsOutcome, language: Language) {
  const { columns: words } = positionsTexts[language]
  const choices = stances.map((stance) => ({
    title: werkvormTexts[language].stances[stance],
    color: stanceColors[stance],
  }))
  return {
    name: { key: 'name', title: words.name, kind: 'text', edit: { kind: 'words' } },
    influence: {
      key: 'influence',
      title: axes.influence,
      kind: 'number',
      edit: { kind: 'axis', axis: 'y', zone: 'map' },
    },
    interest: {
      key: 'interest',
      title: axes.interest,
      kind: 'number',
      edit: { kind: 'axis', axis: 'x', zone: 'map' },
    },
    quadrant: { key: 'quadrant', title: words.quadrant, kind: 'text' },
    stance: { key: 'stance', title: words.stance, kind: 'text', edit: { kind: 'colour', choices } },
    contact: {
      key: 'contact',
      title: words.contact,
      kind: 'text',
      edit: { kind: 'field', field: 'contact' },
    },
    approach: {
      key: 'approach',
      title: words.approach,
      kind: 'text',
      edit: { kind: 'field', field: 'approach' },
    },
  } as const satisfies Record<string, Column>
}
