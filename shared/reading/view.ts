import type { Language } from '../space/model.ts'
import type { Finding } from './finding.ts'
import type { Outcome } from './outcome.ts'
import type { PictureOptions } from './pictures/colours.ts'
import type { SvgNode } from './pictures/svg.ts'

/** One column of a table of an outcome. */
export type Column = {
  readonly key: string
  readonly title: string
  readonly kind: 'text' | 'number' | 'date'
}

/**
 * An outcome as a table, for the panel, for CSV and for Markdown. A row is about one note (or, in an overlay, one
 * stakeholder); `notes` are what it is about.
 */
export type Table = {
  readonly key: string
  readonly title: string
  readonly columns: readonly Column[]
  readonly rows: readonly {
    readonly notes: readonly string[]
    readonly cells: readonly (string | number)[]
  }[]
}

/** What a kind of outcome can be shown as. All pure; what an outcome has not, it leaves out. */
export type OutcomeView<Own extends Outcome = Outcome> = {
  tables(outcome: Own, language: Language): Table[]
  findings(outcome: Own, language: Language): Finding[]
  /** Crisp, from data, with text as text. Several: a map and an overlay. */
  pictures(outcome: Own, options: PictureOptions): { key: string; title: string; svg: SvgNode }[]
}
