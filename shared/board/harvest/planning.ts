import type { TLAssetId, TLRecord, TLShape } from '@tldraw/tlschema'
import { limits } from '../../protocol/limits.ts'
import { seededDraw, shuffled } from '../../space/grouping/draw.ts'
import type { Box } from '../../werkvormen/kit/box.ts'
import { additionsOf, placeBeside } from './additions.ts'
import { type Admitted, admit, type BoundArrow } from './admitted.ts'
import { fillBelow, fillNear, fillZone, type Placed } from './arrange.ts'
import { arrowBetween } from './arrows.ts'
import { claimsOf } from './claims.ts'
import { copyOf, pictureOf } from './copy.ts'
import { changeOf } from './existing.ts'
import { pageBoxes } from './extent.ts'
import { fairShare } from './fairShare.ts'
import { fillGallery } from './gallery.ts'
import { TargetIds, type Terms } from './identity.ts'
import { indicesAbove } from './indices.ts'
import { middleOn, placeAcross, placeOnMap, sameArea } from './inPlace.ts'
import { layInside, layUnit } from './lay.ts'
import { Occupied } from './occupied.ts'
import { markOf } from './origin.ts'
import { type Ground, groundOf } from './rooms.ts'
import { withArrowsBelow } from './stacking.ts'
import type { HarvestPlan, HarvestRules, HarvestSource, Records } from './types.ts'
import { type Unit, unitAmong, unitsOf } from './units.ts'

/** A unit with the source that it is judged by. */
type Candidate = { readonly unit: Unit; readonly admitted: Admitted; readonly zone: string }

/** One harvest while it is planned: what it decided so far, and what the target will look like then. */
export class Planning {
  readonly #target: Records
  readonly #rules: HarvestRules
  readonly #terms: Terms
  readonly #known: ReadonlySet<string>
  readonly #admitted = new Map<HarvestSource, Admitted>()
  readonly #boxes: ReadonlyMap<string, Box>
  readonly #ground: Ground
  readonly #taken: Occupied
  readonly #laid: Box[] = []
  /** The target as it will be: where the ends of arrows are found. */
  readonly #after: Map<string, TLRecord>
  readonly #nextIndex: () => TLShape['index']
  readonly #indices: TLShape['index'][] = []
  readonly #from = new Set<string>()
  readonly #plan: HarvestPlan = {
    ...{ put: [], update: [], mark: [], harvested: [] },
    counts: { sources: 0, notes: 0, drawings: 0, images: 0, arrows: 0, heldBack: 0, left: 0, below: 0 },
  }

  constructor(target: Records, rules: HarvestRules, known: ReadonlySet<string>) {
    this.#target = target
    this.#rules = rules
    this.#terms = {
      anonymous: rules.anonymous,
      ids: new TargetIds(rules.anonymous),
      zoneOf: (source, shape) => this.#admitted.get(source)?.frameOf(shape)?.zone ?? '',
    }
    this.#known = known
    this.#boxes = pageBoxes(target)
    this.#ground = groundOf(target, this.#boxes)
    this.#taken = new Occupied(this.#ground.taken)
    this.#after = new Map(target)
    const above = indicesAbove(target)
    this.#nextIndex = () => {
      const index = above()
      this.#indices.push(index)
      return index
    }
  }

  plan(sources: readonly HarvestSource[]): HarvestPlan {
    const admitted = sources.map((source) => admit(source, this.#rules))
    for (const each of admitted) this.#admitted.set(each.source, each)
    const fresh = this.#candidates(admitted).flatMap((candidate) => this.#remaining(candidate))
    this.#layAll(this.#withinLimit(fresh))
    for (const { source, bound } of this.#arrows(admitted)) this.#bring(bound, source)
    this.#count(admitted)
    return { ...this.#plan, put: withArrowsBelow(this.#plan.put, this.#indices) }
  }

  /** What goes somewhere, each thing once; anonymously in an order that has nothing to do with the sources. */
  #candidates(admitted: readonly Admitted[]): Candidate[] {
    const going = admitted.flatMap((each) =>
      unitsOf(each).flatMap((unit) => {
        const zone = this.#zoneFor(unit.zone)
        return zone === '' ? [] : [{ unit, admitted: each, zone }]
      }),
    )
    const parts = going.flatMap(({ unit }) => unit.members.map((shape) => ({ source: unit.source, shape })))
    const claims = claimsOf(parts, this.#terms)
    const candidates = going.flatMap((candidate) => {
      const { unit } = candidate
      const own = unit.members.filter((shape) => claims({ source: unit.source, shape }))
      if (own.length === unit.members.length) return candidate
      const rest = unitAmong(own, unit, candidate.admitted)
      return rest ? { ...candidate, unit: rest } : []
    })
    return this.#inOrder(candidates, ({ unit }) => this.#idOf(unit.source, unit.roots[0]?.id ?? ''))
  }

  #zoneFor(zone: string): string {
    const { zones } = this.#rules
    const key = Object.hasOwn(zones, zone) || zone === '' ? zone : '*'
    return Object.hasOwn(zones, key) ? (zones[key] ?? '') : ''
  }

  /** In the order of the sources; anonymously in that of the ids, which are hashes, and then shuffled. */
  #inOrder<T>(things: readonly T[], idOf: (thing: T) => string): T[] {
    if (!this.#terms.anonymous) return [...things]
    const withIds = things.map((thing) => ({ thing, id: idOf(thing) })).sort((a, b) => (a.id < b.id ? -1 : 1))
    return shuffled(withIds, seededDraw(this.#rules.seed)).map(({ thing }) => thing)
  }

  /** Sees to what is on the target already, and answers what is to be laid there anew. */
  #remaining(candidate: Candidate): Candidate[] {
    const { unit, admitted } = candidate
    for (const shape of unit.members) this.#compare(shape, unit.source)
    const fresh = unit.members.filter((shape) => this.#isNew(unit.source, shape))
    if (fresh.length === unit.members.length) return [candidate]
    if (fresh.length === 0) return []
    const { inside, beside } = additionsOf(unit, fresh, this.#target, this.#terms)
    for (const { shape, size } of inside) this.#put([layInside(shape, unit, size, this.#terms)], unit)
    const rest = unitAmong(beside, unit, admitted)
    return !rest || this.#layBeside(rest, unit) ? [] : [{ ...candidate, unit: rest }]
  }

  #compare(shape: TLShape, source: HarvestSource): void {
    const there = this.#target.get(this.#idOf(source, shape.id))
    if (there?.typeName !== 'shape') return
    const copy = copyOf(shape, source, this.#terms, markOf(there.meta)?.scale ?? 1)
    const change = changeOf(there, copy, source, this.#terms)
    if (!change) return
    this.#plan[change.kind].push(change.shape)
    this.#after.set(change.shape.id, change.shape)
    if (change.kind === 'update') this.#bringPicture(shape, source)
  }

  /** Adds to a drawing where it belongs, when that is free; answers whether it did. */
  #layBeside(addition: Unit, drawing: Unit): boolean {
    const place = placeBeside(addition, drawing, this.#target, this.#terms)
    const own = drawing.members.flatMap(({ id }) => this.#boxes.get(this.#idOf(drawing.source, id)) ?? [])
    if (!place || this.#taken.hit(place.box, new Set(own))) return false
    this.#lay({ unit: addition, ...place })
    return true
  }

  #layAll(fresh: readonly Candidate[]): void {
    const bySource = !this.#terms.anonymous && new Set(fresh.map(({ unit }) => unit.source)).size > 1
    const below: Unit[] = []
    for (const [zone, own] of Map.groupBy(fresh, (candidate) => candidate.zone)) {
      const units = this.#layNear(
        own.flatMap(({ unit }) => (this.#layOnMap(unit, zone) ? [] : unit)),
        zone,
      )
      const rooms = this.#ground.rooms.get(zone) ?? []
      const { placed, rest } = this.#isGallery(zone)
        ? fillGallery(units, rooms, this.#ground, this.#around(zone), this.#rules.people ?? [])
        : fillZone(units, rooms, this.#ground, this.#around(zone), bySource)
      for (const each of placed) this.#lay(each)
      below.push(...rest)
    }
    const placed = fillBelow(below, this.#ground, this.#laid, this.#taken, bySource)
    for (const each of placed) this.#lay(each)
    this.#plan.counts.below = placed.length
  }

  /** Anonymously nothing may lie together because it is of one person. */
  #isGallery(zone: string): boolean {
    return !this.#terms.anonymous && this.#ground.galleries.has(zone)
  }

  /** What comes from one map to another keeps the place that means something; answers whether it did. */
  #layOnMap(unit: Unit, zone: string): boolean {
    const map = sameArea(this.#ground.maps.get(zone) ?? [], unit)
    if (!map || !unit.map || map.keeps === 'near') return false
    this.#lay(
      map.keeps === 'across'
        ? placeAcross(unit, map.box, unit.map.box, this.#ground, this.#taken)
        : placeOnMap(unit, map.box, unit.map.box, this.#ground),
    )
    return true
  }

  /** What lay somewhere that people chose lies there again, as near as there is room; answers the others. */
  #layNear(units: readonly Unit[], zone: string): Unit[] {
    const areas = this.#ground.maps.get(zone) ?? []
    const near = units.flatMap((unit) => {
      const area = sameArea(areas, unit)
      return area && unit.map ? [{ unit, middle: middleOn(unit, area.box, unit.map.box) }] : []
    })
    const [own, wanted] = [near.map(({ unit }) => unit), near.map(({ middle }) => middle)]
    const rooms = this.#ground.rooms.get(zone) ?? []
    const placed = fillNear(own, wanted, rooms, this.#ground, this.#around(zone))
    if (!placed) return [...units]
    for (const each of placed) this.#lay(each)
    const laid = new Set(own)
    return units.filter((unit) => !laid.has(unit))
  }

  #around(zone: string): Pick<Occupied, 'hit'> {
    const smaller = new Occupied(this.#ground.smaller.get(zone))
    return { hit: (area) => smaller.hit(area) ?? this.#taken.hit(area) }
  }

  #lay({ unit, box, size }: Placed): void {
    const shapes = layUnit(unit, box, size, this.#terms, this.#nextIndex)
    if (!shapes) return
    this.#taken.add(box)
    this.#laid.push(box)
    this.#put(shapes, unit)
    if (unit.members.some(isDrawn)) this.#plan.counts.drawings += 1
  }

  #put(shapes: readonly TLShape[], { source, members }: Unit): void {
    const { put, harvested, counts } = this.#plan
    for (const shape of shapes) {
      put.push(shape)
      harvested.push(shape.id)
      this.#after.set(shape.id, shape)
      if (shape.type === 'note') counts.notes += 1
      if (shape.type === 'image') counts.images += 1
    }
    for (const shape of members) this.#bringPicture(shape, source)
    this.#from.add(source.boardId)
  }

  /** The file of a picture that is on the target now; of its name nothing is left anonymously. */
  #bringPicture(shape: TLShape, source: HarvestSource): void {
    const asset = source.records.get(pictureOf(shape) ?? '')
    if (asset?.typeName !== 'asset' || asset.type !== 'image') return
    const id = this.#idOf(source, asset.id) as TLAssetId
    if (this.#after.has(id) || !this.#after.has(this.#idOf(source, shape.id))) return
    const props = this.#terms.anonymous ? { ...asset.props, name: '' } : asset.props
    const copy = { ...asset, id, props, meta: {} }
    this.#plan.put.push(copy)
    this.#after.set(id, copy)
  }

  #arrows(admitted: readonly Admitted[]): { source: HarvestSource; bound: BoundArrow }[] {
    const all = admitted.flatMap(({ source, arrows }) => arrows.map((bound) => ({ source, bound })))
    const claims = claimsOf(
      all.map(({ source, bound }) => ({ source, shape: bound.arrow })),
      this.#terms,
    )
    const own = all.filter(({ source, bound }) => claims({ source, shape: bound.arrow }))
    return this.#inOrder(own, ({ source, bound }) => this.#idOf(source, bound.arrow.id))
  }

  /** An arrow that is on the target keeps its ends there: the plenary may have led it elsewhere. */
  #bring(bound: BoundArrow, source: HarvestSource): void {
    this.#compare(bound.arrow, source)
    if (!this.#isNew(source, bound.arrow)) return
    const brought = arrowBetween(bound, source, this.#after, this.#terms)
    if (!brought || this.#after.size + 3 > limits.recordsStop) return
    const arrow = { ...brought.arrow, index: this.#nextIndex() }
    this.#plan.put.push(arrow, ...brought.bindings)
    this.#plan.harvested.push(arrow.id)
    for (const record of [arrow, ...brought.bindings]) this.#after.set(record.id, record)
    this.#plan.counts.arrows += 1
    this.#from.add(source.boardId)
  }

  /** A board takes no more records than this; who brings very much leaves room for the others. */
  #withinLimit(fresh: readonly Candidate[]): Candidate[] {
    const room = limits.recordsStop - this.#after.size
    return fairShare(fresh, room, ({ unit }) => ({ source: unit.source, size: recordsOf(unit) }))
  }

  #count(admitted: readonly Admitted[]): void {
    const { counts } = this.#plan
    counts.sources = this.#from.size
    for (const { source, free, heldBack } of admitted) {
      counts.heldBack += heldBack
      counts.left += free.filter((shape) => this.#stays(source, shape)).length
    }
  }

  #stays(source: HarvestSource, shape: TLShape): boolean {
    const id = this.#idOf(source, shape.id)
    return !this.#after.has(id) && !this.#known.has(id)
  }

  /** Never on the target yet: what people took off it stays away. */
  #isNew(source: HarvestSource, shape: TLShape): boolean {
    const id = this.#idOf(source, shape.id)
    return !this.#target.has(id) && !this.#known.has(id)
  }

  #idOf(source: HarvestSource, id: string): string {
    return this.#terms.ids.of(source, id)
  }
}

function recordsOf({ members }: Unit): number {
  return members.reduce((sum, { type }) => sum + (type === 'image' ? 2 : 1), 0)
}

function isDrawn({ type }: TLShape): boolean {
  return !['note', 'image', 'group', 'frame'].includes(type)
}
