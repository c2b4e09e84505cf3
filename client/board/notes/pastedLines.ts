import { limits } from '../../../shared/protocol/limits.ts'

/** Above this many lines the person is asked first. */
export const askAboveNotes = 50

const bullet = /^(?:[-*•‣◦·–—▪●○]|\[[ xX]?\])\s+/u
const number = /^\d{1,3}[.)]\s+/u

/**
 * The notes that a pasted text becomes: one a line, without empty lines, bullets and, when every line
 * has one, numbers. Tabs (cells of a spreadsheet) become " · ".
 */
export function pastedLines(text: string): string[] {
  const lines = text
    .replace(/\r\n?/gu, '\n')
    .split('\n')
    .map((line) => readable(line).replace(bullet, ''))
    .filter((line) => line !== '')
  const numbered = lines.length > 1 && lines.every((line) => number.test(line))
  return numbered ? lines.map((line) => line.replace(number, '')).filter((line) => line !== '') : lines
}

function readable(line: string): string {
  return line
    .toWellFormed()
    .trim()
    .replace(/\t+/gu, ' · ')
    .replace(/[\p{Cc}\u00AD\u200B\uFEFF]/gu, '')
    .trim()
    .slice(0, limits.noteCharacters)
}

export type PastePlan = {
  readonly lines: readonly string[]
  /** Lines that do not fit on the board any more. */
  readonly left: number
  readonly ask: boolean
}

/** How a paste goes: which lines become notes, how many find no room, and whether to ask first. */
export function planPaste(lines: readonly string[], room: number): PastePlan {
  const fitting = lines.slice(0, Math.max(0, room))
  return { lines: fitting, left: lines.length - fitting.length, ask: lines.length > askAboveNotes }
}
