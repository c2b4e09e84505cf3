import type { Outline, OutlineItem } from '../board/outline/types.ts'
import type { Language, Member } from '../space/model.ts'
import type { NotesOutcome } from './notes.ts'
import type { NoteRow } from './row.ts'

/** Who made what, for disciplines and names. */
export type People = ReadonlyMap<string, Pick<Member, 'id' | 'name' | 'discipline'>>

/** What a reading reads. It is pure: the same board gives the same outcome, in Node and in a browser. */
export type ReadingInput<Settings> = {
  readonly outline: Outline
  readonly settings: Settings
  readonly language: Language
  /** Which layout of the werkvorm the board has. */
  readonly layout: string
  readonly people: People
  /** Whose personal board it is; nobody else writes there. Undefined for a board of more people. */
  readonly owner?: string | undefined
}

/**
 * What every outcome says of a note. It comes from the board that it lay on last: a name that somebody wrote alone was
 * put on the map by a group, and it is the group's place that is talked about.
 */
export function noteRow({ id, text, by, origin, trail }: OutlineItem, people: People): NoteRow {
  const author = by === undefined ? undefined : people.get(by)
  return {
    id,
    text,
    by: author ? author.id : null,
    discipline: author?.discipline ?? '',
    from: trail.at(-1) ?? origin?.label ?? '',
  }
}

/** The reading of a werkvorm that has none of its own: what has words or is a picture, zone by zone. */
export function readNotes({
  outline,
  people,
}: Pick<ReadingInput<unknown>, 'outline' | 'people'>): NotesOutcome {
  const rows = (items: readonly OutlineItem[]) => items.filter(isSaid).map((item) => noteRow(item, people))
  return {
    kind: 'notes',
    zones: outline.zones.map(({ name, title, items }) => ({ zone: name, title, notes: rows(items) })),
    elsewhere: rows(outline.elsewhere),
  }
}

function isSaid({ kind, text }: OutlineItem): boolean {
  return kind === 'note' || text !== ''
}
