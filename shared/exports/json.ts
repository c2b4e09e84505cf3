import * as z from 'zod/mini'
import { findingSchema } from '../reading/finding.ts'
import { outcomeSchema } from '../reading/outcome.ts'
import { findingsOf } from '../reading/views/index.ts'
import { settingsSchema } from '../space/fields.ts'
import { outlineData, outlineDataSchema } from './outlineData.ts'
import type { BoardAsData, ExportSource } from './source.ts'

/** Counts up when something in it changes its meaning; what is added does not. */
export const exportVersion = 1

/** What an exported board says of those who wrote on it. */
const personSchema = z.object({ id: z.string(), name: z.string(), discipline: z.string() })

/** A board as one JSON file; docs/exports.md tells what is what. */
export const boardExportSchema = z.object({
  format: z.literal('samenbord-board'),
  version: z.literal(exportVersion),
  /** ISO 8601, UTC. */
  exportedAt: z.string(),
  space: z.string(),
  board: z.object({
    title: z.string(),
    question: z.string(),
    werkvorm: z.string(),
    layout: z.string(),
    settings: settingsSchema,
    anonymous: z.boolean(),
    language: z.string(),
  }),
  /** Only those whose id stands in the outline or the outcome. */
  people: z.array(personSchema),
  outline: outlineDataSchema,
  outcome: outcomeSchema,
  findings: z.array(findingSchema),
})
export type BoardExport = z.infer<typeof boardExportSchema>

/** The whole board as data: places, links, the outcome of its reading and what that says in sentences. */
export function boardExport({ outline, outcome }: BoardAsData, source: ExportSource): BoardExport {
  const { board, space, title, question, language, at } = source
  const { werkvorm, layout, settings, anonymous } = board
  return {
    format: 'samenbord-board',
    version: exportVersion,
    exportedAt: new Date(at).toISOString(),
    space,
    board: { title, question, werkvorm, layout, settings, anonymous, language: board.language },
    people: authors({ outline, outcome }, source),
    outline: outlineData(outline),
    outcome,
    findings: findingsOf(outcome, language),
  }
}

/** A card of a person names its owner also when that person wrote nothing. */
function authors({ outline, outcome }: BoardAsData, { people }: ExportSource): BoardExport['people'] {
  const writers = [...outline.items.values()].map(({ by }) => by)
  const owners = outcome.kind === 'profiles' ? outcome.profiles.map(({ memberId }) => memberId) : []
  return [...new Set([...writers, ...owners])].flatMap((id) => {
    const person = id === undefined || id === null ? undefined : people.get(id)
    return person ? [{ id: person.id, name: person.name, discipline: person.discipline }] : []
  })
}
