import type { Finding } from '../../shared/reading/finding.ts'
import type { SvgNode } from '../../shared/reading/pictures/svg.ts'

/** So many findings stand beside a picture: what people talk about, not everything that was counted. */
const mostFindings = 4
/** In letters of 34 the column beside a picture has room for so many lines of so many letters, with room between. */
const column = { lines: 16, lettersPerLine: 22, between: 0.7 }
/** From here on a picture is as wide as the screen and has it for itself. */
const wide = 1.6

/** The findings for the screen: what asks for attention first, as many as can be read from the last row. */
export function findingsOnScreen(findings: readonly Finding[]): Finding[] {
  const ordered = findings.toSorted((a, b) => Number(b.tone === 'attention') - Number(a.tone === 'attention'))
  const shown: Finding[] = []
  let lines = 0
  for (const finding of ordered.slice(0, mostFindings)) {
    lines += Math.ceil(finding.sentence.length / column.lettersPerLine) + column.between
    if (shown.length > 0 && lines > column.lines) break
    shown.push(finding)
  }
  return shown
}

/** Whether a picture leaves no room for words beside it. */
export function fillsScreen({ attributes }: SvgNode): boolean {
  return Number(attributes.width) / Number(attributes.height) >= wide
}

/** The picture without what leads to notes: on the shared screen there is nothing to press. */
export function onlyDrawn({ note: _, children, ...node }: SvgNode): SvgNode {
  return {
    ...node,
    children: children.map((child) => (typeof child === 'string' ? child : onlyDrawn(child))),
  }
}
