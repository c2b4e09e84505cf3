import type { Outline, OutlineItem } from '../../shared/board/outline/types.ts'
import type { list } from '../../shared/texts/nl/list.ts'
import { shortWords } from './rowWords.ts'

type Words = (typeof list)['news']

/** What others changed on a board between two readings of it. */
export type News = {
  readonly added: readonly OutlineItem[]
  readonly moved: readonly OutlineItem[]
  readonly changed: readonly OutlineItem[]
  readonly removed: readonly OutlineItem[]
  readonly linked: number
  readonly unlinked: number
}

/** What is different, without what this person did: `own` has the ids of that. */
export function newsBetween(before: Outline, after: Outline, own: ReadonlySet<string>): News {
  const others = [...after.items.values()].filter(({ id }) => !own.has(id))
  const known = others.flatMap((item) => {
    const was = before.items.get(item.id)
    return was ? [{ was, item }] : []
  })
  const moved = known.filter(({ was, item }) => was.zone !== item.zone)
  const changed = known.filter(({ was, item }) => was.zone === item.zone && was.text !== item.text)
  return {
    added: others.filter(({ id }) => !before.items.has(id)),
    moved: moved.map(({ item }) => item),
    changed: changed.map(({ item }) => item),
    removed: [...before.items.values()].filter(({ id }) => !after.items.has(id) && !own.has(id)),
    linked: lacking(before, after, own),
    unlinked: lacking(after, before, own),
  }
}

/** How many links stand in `there` and not in `here`. */
function lacking(here: Outline, there: Outline, own: ReadonlySet<string>): number {
  const known = new Set(here.links.map(({ id }) => id))
  return there.links.filter(({ id }) => !known.has(id) && !own.has(id)).length
}

/** More parts than these are told as numbers for the whole board: nobody listens to a list of ten zones. */
const mostZones = 3

/** The news in one sentence; empty when there is none. */
export function newsInWords(
  news: News,
  zoneName: (zone: string | undefined) => string,
  texts: Words,
): string {
  const { changed, removed, linked, unlinked } = news
  return [
    ...byZone(news.added, zoneName, texts.added, texts.addedSome),
    ...byZone(news.moved, zoneName, texts.moved, texts.movedSome),
    changed.length > 0 ? withWords(texts.changed(changed.length), changed) : '',
    removed.length > 0 ? withWords(texts.removed(removed.length), removed) : '',
    linked > 0 ? texts.linked(linked) : '',
    unlinked > 0 ? texts.unlinked(unlinked) : '',
  ]
    .filter(Boolean)
    .join('. ')
}

function byZone(
  items: readonly OutlineItem[],
  zoneName: (zone: string | undefined) => string,
  inZone: (count: number, zone: string) => string,
  some: (count: number) => string,
): string[] {
  if (items.length === 0) return []
  const zones = Map.groupBy(items, ({ zone }) => zone)
  if (zones.size > mostZones) return [some(items.length)]
  return [...zones].map(([zone, own]) => withWords(inZone(own.length, zoneName(zone)), own))
}

/** One thing is told with its words: who hears that need not look for it. */
function withWords(told: string, items: readonly OutlineItem[]): string {
  const [only, second] = items
  const words = only && !second ? shortWords(only.text) : ''
  return words === '' ? told : `${told}: “${words}”`
}
