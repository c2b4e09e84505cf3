import type { TLArrowBinding, TLArrowShape, TLRecord, TLShape } from '@tldraw/tlschema'
import { arrowLook, type Tie, type Ties } from './arrows.ts'
import { lookOf } from './looks.ts'
import { type Box, type Look, type Mark, type Pose, rectangle } from './marks.ts'
import { boxOnPage, type Placed, placed } from './poses.ts'
import { viewOf } from './view.ts'

/** One record as it is drawn. The same object as in the drawing before as long as it looks the same. */
export type TileItem = {
  readonly id: string
  readonly pose: Pose
  readonly opacity: number
  /** Frames that cut it off. */
  readonly frames: readonly string[]
  readonly marks: readonly Mark[]
  /** The room that it takes on the page. */
  readonly box: Box
}

/** The area of a frame, for what lies in it. */
export type TileFrame = { readonly id: string; readonly pose: Pose; readonly d: string }

/** A board as a picture, in page units. */
export type TileDrawing = {
  /** From the back to the front. */
  readonly items: readonly TileItem[]
  readonly frames: readonly TileFrame[]
  /** The part of the page that the picture shows. */
  readonly view: Box
}

type Records = ReadonlyMap<string, TLRecord>

/**
 * Draws a board from its records. Pure: the same records give the same drawing; what is remembered between
 * calls is only kept as long as the record objects themselves.
 */
export function drawBoard(layout: Records, content: Records): TileDrawing {
  const find = (id: string) => content.get(id) ?? layout.get(id)
  const shapes = placed(shapesOf(layout, content))
  const tiesOf = tieFinder(content, layout, shapes)
  const items = shapes.map((each) => itemOf(each, find, tiesOf))
  const inUse = new Set(items.flatMap(({ frames }) => frames))
  const frames = shapes.filter(({ shape }) => inUse.has(shape.id)).map(areaOf)
  return { items, frames, view: viewOf(items) }
}

/** How many notes there are among the records of a board's content. */
export function noteCount(content: Records): number {
  let count = 0
  for (const record of content.values()) if (record.typeName === 'shape' && record.type === 'note') count += 1
  return count
}

function* shapesOf(...documents: Records[]): Iterable<TLShape> {
  for (const records of documents) {
    for (const record of records.values()) if (record.typeName === 'shape') yield record
  }
}

function areaOf({ shape, pose }: Placed): TileFrame {
  const { w, h } = shape.props as { w: number; h: number }
  return { id: shape.id, pose, d: rectangle(w, h) }
}

/** Answers for an arrow what its ends are tied to. */
function tieFinder(content: Records, layout: Records, shapes: readonly Placed[]): (id: string) => Ties {
  const byId = new Map(shapes.map((each) => [each.shape.id as string, each]))
  const ties = new Map<string, { start?: Tie; end?: Tie }>()
  for (const records of [layout, content]) {
    for (const record of records.values()) {
      if (record.typeName !== 'binding' || record.type !== 'arrow') continue
      const binding = record as TLArrowBinding
      const target = byId.get(binding.toId)
      if (!target) continue
      ties.set(binding.fromId, { ...ties.get(binding.fromId), [binding.props.terminal]: { binding, target } })
    }
  }
  return (id) => ({ start: ties.get(id)?.start, end: ties.get(id)?.end })
}

/** The item drawn last for a record. */
const drawn = new WeakMap<TLShape, TileItem>()

function itemOf(
  each: Placed,
  find: (id: string) => TLRecord | undefined,
  tiesOf: (id: string) => Ties,
): TileItem {
  const { shape, pose, opacity, frames } = each
  const isArrow = shape.type === 'arrow'
  const look = isArrow ? arrowOf(each, tiesOf(shape.id)) : ownLook(shape, find)
  // An arrow is drawn in the coordinates of the page.
  const at = isArrow ? pageItself : pose
  const known = drawn.get(shape)
  if (known && known.marks === look.marks && known.opacity === opacity && samePose(known.pose, at)) {
    if (known.frames.join() === frames.join()) return known
  }
  const item = { id: shape.id, pose: at, opacity, frames, marks: look.marks, box: boxOnPage(look.box, at) }
  drawn.set(shape, item)
  return item
}

const pageItself: Pose = { x: 0, y: 0, turn: 0 }

function samePose(a: Pose, b: Pose): boolean {
  return a.x === b.x && a.y === b.y && a.turn === b.turn
}

const looks = new WeakMap<TLShape, { asset: TLRecord | undefined; look: Look }>()

function ownLook(shape: TLShape, find: (id: string) => TLRecord | undefined): Look {
  const { assetId } = shape.props as { assetId?: string | null }
  const asset = assetId ? find(assetId) : undefined
  const known = looks.get(shape)
  if (known && known.asset === asset) return known.look
  const look = lookOf(shape, asset)
  looks.set(shape, { asset, look })
  return look
}

const arrowLooks = new WeakMap<TLShape, { facts: readonly unknown[]; look: Look }>()

/** An arrow changes with what it is tied to. */
function arrowOf(each: Placed, ties: Ties): Look {
  const facts = [...factsOf(each), ...tieFacts(ties.start), ...tieFacts(ties.end)]
  const known = arrowLooks.get(each.shape)
  if (known?.facts.every((fact, place) => fact === facts[place])) return known.look
  const look = arrowLook(each as Placed & { shape: TLArrowShape }, ties)
  arrowLooks.set(each.shape, { facts, look })
  return look
}

function tieFacts(tie: Tie | undefined): unknown[] {
  return tie ? [tie.binding, ...factsOf(tie.target)] : [undefined, undefined, 0, 0, 0]
}

function factsOf({ shape, pose }: Placed): unknown[] {
  return [shape, pose.x, pose.y, pose.turn]
}
