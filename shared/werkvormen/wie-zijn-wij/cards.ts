import type { Outline, OutlineItem } from '../../board/outline/types.ts'

/** Something that stands on somebody's card. */
export type CardItem = {
  readonly item: OutlineItem
  /** The field of the card: `name`, `bring`; `other` for what was written in the gallery itself. */
  readonly field: string
  /** What tells which card; the same for everything on one. */
  readonly card: string
  /** Whether it came from the person's own card, and nobody else can have written it. */
  readonly isOwn: boolean
}

/** Zones of the plenary board where cards hang, and where parts of them may have been laid. */
const galleries: ReadonlySet<string | undefined> = new Set(['gallery', 'learn', undefined])
const onCard = /^(name|discipline|proud|bring|doubt|learn)(?:-(\d+))?$/

/** Everything on cards, in reading order of the board; drawings and what says nothing are left out. */
export function cardItems(outline: Outline, layout: string): CardItem[] {
  const all = [...outline.zones.flatMap(({ items }) => items), ...outline.elsewhere]
  return all.filter(({ text }) => text !== '').flatMap((item) => cardItem(item, layout) ?? [])
}

function cardItem(item: OutlineItem, layout: string): CardItem | undefined {
  if (layout === 'card' || layout.startsWith('duo')) return itemOf(item, item.zone ?? '', 'here')
  if (!galleries.has(item.zone)) return undefined
  if (item.came) return itemOf(item, item.came.zone, item.came.board)
  if (item.by === undefined || item.zone === undefined) return undefined
  return { item, field: item.zone === 'learn' ? 'learn' : 'other', card: `by/${item.by}`, isOwn: true }
}

/**
 * In a duo the number behind the field tells whose card it is. Who wrote what came from a card of one's own is whose
 * card it is; who wrote something on the duo board may have written it on the card of the other.
 */
function itemOf(item: OutlineItem, zone: string, board: string): CardItem | undefined {
  const [, field, place] = onCard.exec(zone) ?? []
  if (field === undefined) return undefined
  if (place !== undefined) return { item, field, card: `${board}/${place}`, isOwn: isOfOwnCard(item) }
  return { item, field, card: board === 'here' ? board : `by/${item.by}`, isOwn: true }
}

function isOfOwnCard({ origin }: OutlineItem): boolean {
  const made = onCard.exec(origin?.zone ?? '')
  return made !== null && made[2] === undefined
}
