import type { TLRecord, TLShape } from '@tldraw/tlschema'

export type Records = ReadonlyMap<string, TLRecord>

/** One board from which is harvested. */
export type HarvestSource = {
  readonly boardId: string
  /** Shown as the origin: the name of the group ("Groep 3") or of the person. */
  readonly label: string
  /** Records of the layout and of the content together, as readRecords gives them. */
  readonly records: Records
  /** The zones that the owner of a personal board shares (sharing.ts); used when `share` is 'ticked'. */
  readonly ticked: ReadonlySet<string>
  /** The member whose board it is; undefined for a board of more people. */
  readonly owner?: string | undefined
  /**
   * Ids of the records that harvests brought here, as the server remembers them. Only of these it is believed what
   * they tell of where they were made: people can write anything in the meta of a record.
   */
  readonly brought: ReadonlySet<string>
}

export type HarvestRules = {
  /**
   * Which zone of the source goes to which zone of the target. `*` is for every zone that is not named, `''` for
   * what lies in no zone. What goes to `''`, or is named nowhere, stays behind.
   */
  readonly zones: Readonly<Record<string, string>>
  /** `all`: everything that is not held back. `ticked`: of that only what lies in a ticked zone. */
  readonly share: 'all' | 'ticked'
  /** No author, no origin, no way back, one colour, in an order that `seed` shuffles. */
  readonly anonymous: boolean
  readonly seed: number
  /** Ids of members in the order in which a gallery of people shows them. */
  readonly people?: readonly string[]
}

/** What came, for words like "14 briefjes uit 6 groepen". */
export type HarvestCounts = {
  /** Sources from which something new came. */
  sources: number
  notes: number
  /** Strokes and forms that lie against each other are one drawing. */
  drawings: number
  images: number
  arrows: number
  /** Things that their maker holds back. */
  heldBack: number
  /** Things that the rules leave behind, and arrows that miss an end. */
  left: number
  /** Of what came: how many notes and drawings had no room in a zone and lie below the whole board. */
  below: number
}

/** What a harvest changes on the target. `put`, `update` and `mark` hold whole records. */
export type HarvestPlan = {
  /** New records. */
  put: TLRecord[]
  /** Records of an earlier harvest that changed at their source and that nobody changed on the target. */
  update: TLRecord[]
  /**
   * Records that changed at their source and on the target too: they stay as they are, with
   * `meta.harvest.changedAtSource`; or without it again, when the source went back to what it was.
   */
  mark: TLRecord[]
  /** Ids of all shapes and arrows in `put`, to be remembered on the target (harvestedIds.ts). */
  harvested: string[]
  counts: HarvestCounts
}

/** A shape whose properties can be read without knowing its type. */
export type Properties = Readonly<Record<string, unknown>>

export function propertiesOf(shape: TLShape): Properties {
  return shape.props as Properties
}
