import type { Language } from '../../../space/model.ts'
import { type Profile, type ProfilesOutcome, profileFields } from '../../profiles.ts'
import type { NoteRow } from '../../row.ts'
import type { Column, Row, Table } from '../../view.ts'
import { profilesTexts } from './texts.ts'

/** People, what they bring by discipline, what they want to learn, and what they say together. */
export function profilesTables(outcome: ProfilesOutcome, language: Language): Table[] {
  const tables = [
    people(outcome, language),
    bring(outcome, language),
    questions(outcome, language),
    together(outcome, language),
  ]
  return tables.filter(({ key, rows }) => key === 'profiles' || rows.length > 0)
}

function people({ profiles }: ProfilesOutcome, language: Language): Table {
  const { tables, columns, fields } = profilesTexts[language]
  const shown = profileFields.filter((field) => profiles.some((profile) => profile.fields[field]))
  return {
    key: 'profiles',
    title: tables.profiles,
    columns: [
      text('name', columns.name),
      text('discipline', columns.discipline),
      ...shown.map((field) => text(field, fields[field])),
    ],
    rows: profiles.map((profile) => ({
      notes: Object.values(profile.fields).flatMap((notes) => notes.map(({ id }) => id)),
      cells: [profile.name, profile.discipline, ...shown.map((field) => joined(profile.fields[field]))],
    })),
  }
}

function bring({ profiles, bring: disciplines }: ProfilesOutcome, language: Language): Table {
  const { tables, columns, fields } = profilesTexts[language]
  const whose = namesOf(profiles)
  return {
    key: 'bring',
    title: tables.bring,
    columns: [text('discipline', columns.discipline), words('bring', fields.bring), text('who', columns.who)],
    rows: disciplines.flatMap(({ discipline, notes }) =>
      notes.map((note): Row => ({ notes: [note.id], cells: [discipline, note.text, whose(note)] })),
    ),
  }
}

function questions(outcome: ProfilesOutcome, language: Language): Table {
  const { tables, columns, fields } = profilesTexts[language]
  const whose = namesOf(outcome.profiles)
  return {
    key: 'questions',
    title: tables.questions,
    columns: [words('learn', fields.learn), text('who', columns.who), text('discipline', columns.discipline)],
    rows: outcome.questions.map((note) => ({
      notes: [note.id],
      cells: [note.text, whose(note), note.discipline],
    })),
  }
}

function together(outcome: ProfilesOutcome, language: Language): Table {
  const { tables, columns } = profilesTexts[language]
  return {
    key: 'together',
    title: tables.together,
    columns: [
      text('zone', columns.zone),
      words('text', columns.text),
      text('discipline', columns.discipline),
      text('from', columns.from),
    ],
    rows: outcome.together.flatMap(({ title, notes }) =>
      notes.map((note) => ({ notes: [note.id], cells: [title, note.text, note.discipline, note.from] })),
    ),
  }
}

/** On whose card a note stands; others may have written it there. */
function namesOf(profiles: readonly Profile[]): (note: NoteRow) => string {
  const names = new Map(
    profiles.flatMap(({ name, fields }) =>
      Object.values(fields).flatMap((notes) => notes.map(({ id }) => [id, name] as const)),
    ),
  )
  return ({ id }) => names.get(id) ?? ''
}

function joined(notes: readonly NoteRow[] | undefined): string {
  return (notes ?? []).map((note) => note.text).join('\n')
}

function text(key: string, title: string): Column {
  return { key, title, kind: 'text' }
}

function words(key: string, title: string): Column {
  return { ...text(key, title), edit: { kind: 'words' } }
}
