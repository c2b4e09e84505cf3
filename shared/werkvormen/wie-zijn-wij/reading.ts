import type { OutlineItem, OutlineZone } from '../../board/outline/types.ts'
import {
  type Profile,
  type ProfileField,
  type ProfilesOutcome,
  profileFields,
} from '../../reading/profiles.ts'
import { noteRow, type People, type ReadingInput } from '../../reading/reading.ts'
import type { NoteRow } from '../../reading/row.ts'
import { comparable } from '../../space/comparable.ts'
import { type CardItem, cardItems } from './cards.ts'
import type { WieZijnWijSettings } from './layout.ts'

/** Zones about all together: between two, and of everyone. */
const common: ReadonlySet<string> = new Set(['shared', 'different', 'new', 'together', 'needs', 'purpose'])

/** Who people are, what they bring and want to learn, and what they say together; for every layout. */
export function read({ outline, layout, people, owner }: ReadingInput<WieZijnWijSettings>): ProfilesOutcome {
  const cards = cardItems(outline, layout, owner)
  const profiles = profilesOf(cards, people)
  const known = new Set(cards.map(({ item }) => item.id))
  const learning = outline.zones.find(({ name }) => name === 'learn' && layout === 'plenary')?.items ?? []
  return {
    kind: 'profiles',
    profiles,
    bring: bringOf(profiles),
    questions: [
      ...profiles.flatMap(({ fields }) => fields.learn ?? []),
      ...rows(
        learning.filter(({ id }) => !known.has(id)),
        people,
      ),
    ],
    together: outline.zones.flatMap((zone) => togetherIn(zone, known, people)),
  }
}

function togetherIn(
  zone: OutlineZone,
  known: ReadonlySet<string>,
  people: People,
): ProfilesOutcome['together'] {
  const { name, title, items } = zone
  if (common.has(name)) return [{ zone: name, title, notes: rows(items, people) }]
  const nobodys =
    name === 'gallery'
      ? rows(
          items.filter(({ id }) => !known.has(id)),
          people,
        )
      : []
  return nobodys.length > 0 ? [{ zone: name, title, notes: nobodys }] : []
}

/** One profile a person, however many cards there are of them. */
function profilesOf(cards: readonly CardItem[], people: People): Profile[] {
  const owners = ownersOf(cards)
  const byPerson = Map.groupBy(cards, ({ card }) => owners.get(card) ?? card)
  const profiles = [...byPerson].map(([key, own]) => profileOf(own, people.get(key), people))
  return profiles.sort(
    (a, b) =>
      inOrder(last(a.discipline), last(b.discipline)) || inOrder(comparable(a.name), comparable(b.name)),
  )
}

/** Whose cards they are, as far as something on them proves it. Of an anonymous card nobody knows. */
function ownersOf(cards: readonly CardItem[]): ReadonlyMap<string, string> {
  const owners = new Map<string, string>()
  for (const { card, owner } of cards) if (owner !== undefined && !owners.has(card)) owners.set(card, owner)
  return owners
}

function profileOf(own: readonly CardItem[], person: ReturnType<People['get']>, people: People): Profile {
  const items = Map.groupBy(own, ({ field }) => field)
  const words = (field: string) =>
    items
      .get(field)
      ?.map(({ item }) => oneLine(item.text))
      .join(', ')
  const fields = profileFields.flatMap((field): [ProfileField, NoteRow[]][] => {
    const notes = rows(items.get(field)?.map(({ item }) => item) ?? [], people)
    return notes.length > 0 ? [[field, notes]] : []
  })
  return {
    memberId: person?.id ?? null,
    name: words('name') ?? person?.name ?? '',
    discipline: person?.discipline || (words('discipline') ?? ''),
    fields: Object.fromEntries(fields),
  }
}

function bringOf(profiles: readonly Profile[]): ProfilesOutcome['bring'] {
  const byDiscipline = Map.groupBy(profiles, ({ discipline }) => comparable(discipline))
  return [...byDiscipline.values()].flatMap((own) => {
    const notes = own.flatMap(({ fields }) => fields.bring ?? [])
    return notes.length > 0 ? [{ discipline: own[0]?.discipline ?? '', notes }] : []
  })
}

/** Whatever has words; a drawing says nothing in a table. */
function rows(items: readonly OutlineItem[], people: People): NoteRow[] {
  return items.filter(({ text }) => text !== '').map((item) => noteRow(item, people))
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}

/** What has no discipline comes last. */
function last(discipline: string): string {
  return discipline === '' ? '\uFFFF' : comparable(discipline)
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
