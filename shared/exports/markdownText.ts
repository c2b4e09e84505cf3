/**
 * Words of people inside Markdown: what they wrote, never markup. Pictures, links, HTML and headings in a note must not
 * become any, whoever opens the report in whatever program.
 */

/** On one line: a heading, a sentence. */
export function inLine(text: string): string {
  return escaped(cleaned(text).replace(/\s+/g, ' ').trim())
}

/** In a point of a list, line by line. */
export function inList(text: string): string {
  const lines = cleaned(text)
    .split('\n')
    .map((line) => escaped(line.trim()))
    .filter((line) => line !== '')
  // Two spaces at the end break a line; two at the beginning keep it in the point.
  return lines.join('  \n  ')
}

/** In a cell of a table. */
export function inCell(text: string): string {
  return inLine(text) || ' '
}

/** Without control characters, and without those that turn the direction of what follows. */
function cleaned(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[^\P{Cc}\n\t]/gu, '')
}

function escaped(line: string): string {
  return line
    .replace(/[\\`*_[\]<>|~&$]/g, '\\$&')
    .replace(/^([#+\-=:])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2')
}
