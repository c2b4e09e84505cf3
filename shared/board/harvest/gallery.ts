import type { Box } from '../../werkvormen/kit/box.ts'
import type { Vector } from '../geometry.ts'
import { noteScale } from '../noteScale.ts'
import { roundXY } from '../records.ts'
import type { Placed } from './arrange.ts'
import type { Occupied } from './occupied.ts'
import { smallestScale } from './origin.ts'
import type { Ground } from './rooms.ts'
import { shelve } from './shelves.ts'
import { propertiesOf } from './types.ts'
import type { Unit } from './units.ts'

const noteSide = 200
/** Between two cards; within one there is a third of it, so that people see what belongs together. */
const gap = 24
/** Things side by side on a card. */
const across = 2
/** Tried one after the other until every card fits: the scale of a note, as a part of what people make there. */
const steps = [1, 0.8, 0.6, 0.5, 0.4] as const

/** What one person brings. */
type Card = { readonly person: string | undefined; readonly units: readonly Unit[] }
type LaidCard = { readonly w: number; readonly h: number; readonly parts: readonly Placed[] }

/**
 * Lays units person by person, in the order of `people`: everything of one person together, as a card. What does not
 * fit in the rooms comes back in `rest`.
 */
export function fillGallery(
  units: readonly Unit[],
  rooms: readonly Box[],
  { layout }: Ground,
  taken: Pick<Occupied, 'hit'>,
  people: readonly string[],
): { placed: Placed[]; rest: Unit[] } {
  const cards = inOrder(cardsOf(units), people)
  let laid: Placed[][] = []
  for (const step of steps) {
    const sized = cards.map((card) => layCard(card, noteScale(layout) * step))
    const places = shelve(
      sized.map(({ w, h }) => ({ w, h, beginsRow: false })),
      rooms.map((room) => centred(room, Math.max(...sized.map(({ w }) => w)))),
      taken,
      gap,
    )
    laid = places.map((at, index) => (sized[index]?.parts ?? []).map((part) => moved(part, at)))
    if (laid.length === cards.length) break
  }
  return { placed: laid.flat(), rest: cards.slice(laid.length).flatMap((card) => card.units) }
}

/** The room without what is left beside whole columns of cards, so that they stand in its middle. */
function centred(room: Box, width: number): Box {
  const columns = Math.floor((room.w + gap) / (width + gap))
  const spare = columns > 0 ? room.w - columns * (width + gap) + gap : 0
  return { ...room, x: room.x + spare / 2, w: room.w - spare }
}

/** Things with a place of the same number in their group belong to one person; others to who made them. */
function cardsOf(units: readonly Unit[]): Card[] {
  const byCard = Map.groupBy(units, ({ source, zone, roots }) => {
    const place = /-(\d+)$/.exec(zone)?.[1]
    return `${source.boardId}/${place ?? authorOf(roots[0]) ?? ''}`
  })
  return [...byCard.values()].map((own) => ({ units: own, person: personOf(own) }))
}

/** Who made what came there from elsewhere: others may have written on the card since. */
function personOf(units: readonly Unit[]): string | undefined {
  const own = units.find(({ source, roots }) => roots.some(({ id }) => source.brought.has(id)))
  return authorOf((own ?? units[0])?.roots[0])
}

function authorOf(shape: Unit['roots'][number] | undefined): string | undefined {
  const by = shape?.meta.by
  return typeof by === 'string' ? by : undefined
}

function inOrder(cards: readonly Card[], people: readonly string[]): Card[] {
  const order = new Map(people.map((id, at) => [id, at]))
  const place = ({ person }: Card) => order.get(person ?? '') ?? people.length
  return [...cards].sort((a, b) => place(a) - place(b))
}

/** The things of a card in rows, seen from its top left corner; a drawing is about as large as a note. */
function layCard({ units }: Card, scale: number): LaidCard {
  const [side, between] = [noteSide * scale, gap / 3]
  const parts: Placed[] = []
  let [y, height] = [0, 0]
  for (const [at, unit] of units.entries()) {
    if (at > 0 && at % across === 0) [y, height] = [y + height + between, 0]
    const part = partOf(unit, side, scale, { x: (at % across) * (side + between), y })
    height = Math.max(height, part.box.h)
    parts.push(part)
  }
  const columns = Math.min(across, units.length)
  return { w: columns * side + (columns - 1) * between, h: y + height, parts }
}

function partOf(unit: Unit, side: number, scale: number, at: Vector): Placed {
  if (unit.kind === 'note') {
    const growY = Number(propertiesOf(unit.roots[0] as Unit['roots'][number]).growY)
    return { unit, size: scale, box: { ...at, w: side, h: side + growY * scale } }
  }
  const size = Math.min(1, side / Math.max(1, unit.box.w), side / Math.max(1, unit.box.h))
  const kept = Math.max(smallestScale, Math.floor(size * 1e6) / 1e6)
  return { unit, size: kept, box: { ...at, w: unit.box.w * kept, h: unit.box.h * kept } }
}

function moved({ box, ...part }: Placed, at: Vector): Placed {
  return { ...part, box: { ...box, x: roundXY(at.x + box.x), y: roundXY(at.y + box.y) } }
}
