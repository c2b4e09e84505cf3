import type { Language } from '../../space/model.ts'
import type { TimelineNote, TimelineOutcome } from '../timeline.ts'
import type { Column, Row, Table } from '../view.ts'
import { timelineGroups } from './timelineGroups.ts'
import { timelineTexts } from './timelineTexts.ts'

/** The line from the future back to now, the first steps, and what each group wants to have reached in which year. */
export function timelineTables(outcome: TimelineOutcome, language: Language): Table[] {
  const groups = timelineGroups(outcome)
  return [
    lineTable(outcome, language),
    actionTable(outcome, language),
    ...(groups.length < 2 ? [] : [groupTable(outcome, groups, language)]),
  ]
}

function lineTable(outcome: TimelineOutcome, language: Language): Table {
  const { line, columns: words, elsewhere } = timelineTexts[language]
  const title = titles(outcome, elsewhere)
  const textOf = textsById(outcome)
  const zones = outcome.lanes.map(({ lane, title }) => ({ name: lane, title }))
  const columns: Column[] = [
    { key: 'date', title: words.date, kind: 'date', edit: { kind: 'axis', axis: 'x' } },
    { key: 'lane', title: words.lane, kind: 'text', edit: { kind: 'zone', zones } },
    { key: 'text', title: words.text, kind: 'text', edit: { kind: 'words' } },
    { key: 'owner', title: words.owner, kind: 'text', edit: { kind: 'field', field: 'owner' } },
    { key: 'leadsTo', title: words.leadsTo, kind: 'text' },
    { key: 'from', title: words.from, kind: 'text' },
  ]
  const rows = outcome.notes.filter(isOnLine).map((note): Row => {
    const { id, date, lane, text, owner, from } = note
    return { notes: [id], cells: [date ?? '', title(lane), text, owner, led(note, textOf), from] }
  })
  return { key: 'line', title: line, columns, rows }
}

/** First steps have a table of their own. */
function isOnLine({ lane }: TimelineNote): boolean {
  return lane !== 'today'
}

function actionTable(outcome: TimelineOutcome, language: Language): Table {
  const { actions: title, columns: words } = timelineTexts[language]
  const notes = new Map(outcome.notes.map((note) => [note.id, note]))
  const textOf = textsById(outcome)
  const columns: Column[] = [
    { key: 'what', title: words.action, kind: 'text', edit: { kind: 'words' } },
    { key: 'who', title: words.owner, kind: 'text', edit: { kind: 'field', field: 'owner' } },
    { key: 'when', title: words.due, kind: 'date', edit: { kind: 'field', field: 'due' } },
    { key: 'leadsTo', title: words.leadsTo, kind: 'text' },
    { key: 'from', title: words.from, kind: 'text' },
  ]
  const rows = outcome.actions.map(({ id, text, owner, due, from }): Row => {
    const note = notes.get(id)
    return { notes: [id], cells: [text, owner, due ?? '', note ? led(note, textOf) : '', from] }
  })
  return { key: 'actions', title, columns, rows }
}

/** Year by year, the latest first, the milestones of each group beside each other. */
function groupTable({ notes }: TimelineOutcome, groups: readonly string[], language: Language): Table {
  const { groups: title, columns: words, here } = timelineTexts[language]
  const milestones = notes.filter(({ lane, date }) => lane === 'milestones' && date !== null)
  const together = milestones.some(({ from }) => from === '')
  const names = [...groups, ...(together ? [''] : [])]
  const years = Map.groupBy(milestones, ({ date }) => (date ?? '').slice(0, 4))
  const columns: Column[] = [
    { key: 'year', title: words.year, kind: 'text' },
    ...names.map((name, at): Column => ({ key: `group-${at + 1}`, title: name || here, kind: 'text' })),
  ]
  const rows = [...years].map(
    ([year, own]): Row => ({
      notes: own.map(({ id }) => id),
      cells: [year, ...names.map((name) => joined(own.filter(({ from }) => from === name)))],
    }),
  )
  return { key: 'groups', title, columns, rows }
}

function titles({ lanes }: TimelineOutcome, elsewhere: string): (lane: string) => string {
  const known = new Map(lanes.map(({ lane, title }) => [lane, title]))
  return (lane) => known.get(lane) ?? elsewhere
}

function textsById({ notes }: TimelineOutcome): ReadonlyMap<string, TimelineNote> {
  return new Map(notes.map((note) => [note.id, note]))
}

function led({ leadsTo }: TimelineNote, byId: ReadonlyMap<string, TimelineNote>): string {
  return joined(leadsTo.flatMap((id) => byId.get(id) ?? []))
}

function joined(notes: readonly TimelineNote[]): string {
  return notes.map(({ text }) => text).join('; ')
}
