import type { Outline, OutlineItem } from '../../board/outline/types.ts'

/** Something that stands on somebody's card. */
export type CardItem = {
  readonly item: OutlineItem
  /** The field of the card: `name`, `bring`. */
  readonly field: string
  /** What tells which card; the same for everything on one. */
  readonly card: string
  /** The member whose card that is, when this item proves it: nobody else can have written it. */
  readonly owner: string | undefined
}

/** Zones of the plenary board where cards hang, and where parts of them may have been laid. */
const galleries: ReadonlySet<string | undefined> = new Set(['gallery', 'learn', undefined])
const onCard = /^(name|discipline|proud|bring|doubt|learn)(?:-(\d+))?$/

/**
 * Everything on cards, in reading order of the board; drawings and what says nothing are left out. `owner` is whose
 * personal board it is.
 */
export function cardItems(outline: Outline, layout: string, owner?: string): CardItem[] {
  const all = [...outline.zones.flatMap(({ items }) => items), ...outline.elsewhere]
  return all.filter(({ text }) => text !== '').flatMap((item) => cardItem(item, layout, owner) ?? [])
}

/** In the gallery only what came from a card: who wrote there, only they themselves say. */
function cardItem(item: OutlineItem, layout: string, owner: string | undefined): CardItem | undefined {
  if (layout === 'card' || layout.startsWith('duo'))
    return itemOf(item, { zone: item.zone ?? '', board: 'here' }, owner)
  return galleries.has(item.zone) && item.came ? itemOf(item, item.came, undefined) : undefined
}

/**
 * In a duo the number behind the field tells whose card it is. Who brought what came from a card of one's own is whose
 * card it is; who wrote something on the duo board may have written it on the card of the other.
 */
function itemOf(
  item: OutlineItem,
  { zone, board }: NonNullable<OutlineItem['came']>,
  owner: string | undefined,
): CardItem | undefined {
  const [, field, place] = onCard.exec(zone) ?? []
  if (field === undefined) return undefined
  const card = place === undefined ? board : `${board}/${place}`
  return { item, field, card, owner: makerOf(item) ?? owner }
}

/** Whose personal card it was made on. */
function makerOf({ origin }: OutlineItem): string | undefined {
  const made = onCard.exec(origin?.zone ?? '')
  return made !== null && made[2] === undefined ? origin?.owner : undefined
}
