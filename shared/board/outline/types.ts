import type { Box } from '../../werkvormen/kit/box.ts'
import type { ZoneAxes } from '../../werkvormen/kit/zone.ts'
import type { Arrival, Origin } from '../harvest/origin.ts'
import type { NoteFields } from '../noteFields.ts'
import type { OtherNames } from '../otherNames.ts'

/** A board as data: its zones with what lies in them, and what is linked to what. */
export type Outline = {
  readonly zones: readonly OutlineZone[]
  /** What lies in no zone, in reading order. */
  readonly elsewhere: readonly OutlineItem[]
  /** Everything in `zones` and `elsewhere` by its id. */
  readonly items: ReadonlyMap<string, OutlineItem>
  readonly links: readonly OutlineLink[]
}

export type OutlineZone = {
  /** The name by which scripts and readings know it; a frame that people drew themselves has its shape's id. */
  readonly name: string
  readonly title: string
  readonly question: string
  /** Where it lies on the page now: a facilitator may have moved it. */
  readonly areas: readonly Box[]
  readonly axes?: ZoneAxes
  /** In reading order. */
  readonly items: readonly OutlineItem[]
}

/** Something that people made on a board. */
export type OutlineItem = {
  readonly id: string
  /** `shape`: a form with or without words. `drawing`: a stroke, a highlight or a line. */
  readonly kind: 'note' | 'text' | 'shape' | 'drawing' | 'image'
  /** Its words as plain text; one line a paragraph. */
  readonly text: string
  /** tldraw's colour value; empty for an image. */
  readonly color: string
  /** The member who made it; undefined when nobody may know. */
  readonly by: string | undefined
  /** Where it was harvested from; undefined when it was made here. */
  readonly origin: Origin | undefined
  readonly trail: readonly string[]
  /** The board and zone from which it came here; undefined when it was made here. */
  readonly came?: Arrival | undefined
  /** The zone it lies in; undefined outside every zone. */
  readonly zone: string | undefined
  /** What its middle means on the axes of its zone, between `from` and `to`. */
  readonly value: { readonly x?: number; readonly y?: number }
  readonly box: Box
  readonly fields: NoteFields
  /** What it was called before it was merged, and by whom; undefined when it never was. */
  readonly others?: OtherNames
  /** Its maker holds it back from the next harvest. */
  readonly held: boolean
}

/** An arrow between two items; an end that hangs loose, or on the layout, is null. */
export type OutlineLink = {
  readonly id: string
  readonly from: string | null
  readonly to: string | null
  readonly text: string
  /** tldraw's values, from which a reading tells what kind of tie it is. */
  readonly color: string
  readonly dash: string
  readonly size: string
  readonly heads: { readonly start: boolean; readonly end: boolean }
}
