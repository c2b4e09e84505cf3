import type { BoardAsData, ExportSource } from '../../../shared/exports/source.ts'
import type { Finding } from '../../../shared/reading/finding.ts'
import { svgText } from '../../../shared/reading/pictures/svg.ts'
import type { Table } from '../../../shared/reading/view.ts'
import { findingsOf, picturesOf, tablesOf } from '../../../shared/reading/views/index.ts'
import { exportTexts } from '../../../shared/texts/exports.ts'
import type { Paper } from './paper.ts'
import { spread } from './spread.ts'

/** A picture as pixels: a data address and its size. */
export type BoardPicture = { readonly data: string; readonly w: number; readonly h: number }

/** What stands in a document after the picture of the board; plain data, on its way to another thread. */
export type ReportPart =
  | { readonly kind: 'title'; readonly title: string; readonly lead: string; readonly question: string }
  | { readonly kind: 'findings'; readonly title: string; readonly findings: readonly Finding[] }
  | { readonly kind: 'picture'; readonly title: string; readonly svg: string }
  /** A picture that is too much for a document as lines and words. */
  | { readonly kind: 'pixels'; readonly title: string; readonly picture: BoardPicture }
  | { readonly kind: 'table'; readonly table: Table }

/** What a document says; its pictures on as many pages as they take. */
export function reportParts({ outcome }: BoardAsData, source: ExportSource, paper: Paper): ReportPart[] {
  const { language, title, space, question, at } = source
  const texts = exportTexts[language].report
  const findings = findingsOf(outcome, language)
  return [
    { kind: 'title', title, lead: `${space} · ${texts.day(at)}`, question },
    ...(findings.length > 0 ? [{ kind: 'findings', title: texts.findings, findings } as const] : []),
    ...picturesOf(outcome, { language, theme: 'light' }).flatMap((picture) =>
      spread(picture.svg, paper).map(({ svg, part, of }) => {
        const heading = part === 0 ? picture.title : texts.part(picture.title, part, of)
        return { kind: 'picture', title: heading, svg: svgText(svg) } as const
      }),
    ),
    ...tablesOf(outcome, language)
      .filter(({ rows }) => rows.length > 0)
      .map((table) => ({ kind: 'table', table }) as const),
  ]
}
