import type { NoteField } from '../board/noteFields.ts'
import type { OutlineLink } from '../board/outline/types.ts'
import type { Language } from '../space/model.ts'
import type { Finding } from './finding.ts'
import type { Outcome } from './outcome.ts'
import type { PictureOptions } from './pictures/colours.ts'
import type { SvgNode } from './pictures/svg.ts'

/**
 * What happens to the board when somebody edits a cell of this column beside the board. Leave `edit` out of a column
 * that is only read. A file takes no notice of it.
 *
 * - `words`: the words of the note.
 * - `field`: a field of the note; of every note of the row, so that a contact counts for a stakeholder in all groups.
 *   `owner` and `contact` are names, `due` is a day, `approach` is a sentence.
 * - `axis`: the note moves to that value of the axis of its zone. A `number` column holds the value as the axis counts,
 *   a `date` column days `YYYY-MM-DD`. A note that lies in no zone with such an axis goes to `zone`; without `zone` its
 *   cell is only read.
 * - `zone`: the note moves to the zone of which the title is chosen; `zones` are the ones to choose from, all when left
 *   out. The cell holds the title of its zone, or words for "outside the zones".
 * - `colour`: the note gets another colour, and so another meaning: kind of node, stance. The cell holds the `title` of
 *   a choice.
 * - `tie`: the arrow of the row (`Row.tie`) gets another look. The cell holds the `title` of a choice.
 *
 * `words`, `axis` and `zone` are for rows about one note: in a row about more notes their cell is only read.
 */
export type ColumnEdit =
  | { readonly kind: 'words' }
  | { readonly kind: 'field'; readonly field: Exclude<NoteField, 'same'> }
  | { readonly kind: 'axis'; readonly axis: 'x' | 'y'; readonly zone?: string }
  | { readonly kind: 'zone'; readonly zones?: readonly { readonly name: string; readonly title: string }[] }
  | {
      readonly kind: 'colour'
      readonly choices: readonly { readonly title: string; readonly color: string }[]
    }
  | { readonly kind: 'tie'; readonly choices: readonly { readonly title: string; readonly look: TieLook }[] }

/** The part of an arrow's look that a choice changes; the rest of it stays. */
export type TieLook = Partial<Pick<OutlineLink, 'color' | 'dash' | 'size' | 'heads'>>

/** One column of a table of an outcome. Cells of a `date` column are days `YYYY-MM-DD`, or empty. */
export type Column = {
  readonly key: string
  readonly title: string
  readonly kind: 'text' | 'number' | 'date'
  readonly edit?: ColumnEdit
}

/**
 * One row: about one note (or, in an overlay, one stakeholder; in a table of ties, a tie). `notes` are what it is about,
 * where a click goes; `tie` is the id of its arrow.
 */
export type Row = {
  readonly notes: readonly string[]
  readonly tie?: string
  readonly cells: readonly (string | number)[]
}

/** An outcome as a table, for the panel, for CSV and for Markdown. */
export type Table = {
  readonly key: string
  readonly title: string
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
}

/** A drawing of an outcome. It is drawn when `svg` is asked for, because a large network takes seconds. */
export type OutcomePicture = {
  readonly key: string
  readonly title: string
  readonly svg: SvgNode
  /** The words of a table in letters for a room: for the shared screen and files, not beside that table. */
  readonly forRoom?: boolean
}

/** What a kind of outcome can be shown as. All pure; what an outcome has not, it leaves out. */
export type OutcomeView<Own extends Outcome = Outcome> = {
  tables(outcome: Own, language: Language): Table[]
  findings(outcome: Own, language: Language): Finding[]
  /** Crisp, from data, with text as text. Several: a map and an overlay. */
  pictures(outcome: Own, options: PictureOptions): OutcomePicture[]
}
