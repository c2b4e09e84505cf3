/**
 * The colours of notes and ink. Keys are tldraw's colour values, which are what records hold; hex values
 * of notes are the tokens `--note-*` of client/ui/style/tokens.css (tests/unit/board/noteColors.test.ts
 * compares them, and checks contrast and distance for colour-blind eyes). Pictures drawn from records
 * on the server use the same table.
 */
export const noteInk = '#1c2430'

/** The eight colours that people can choose for a note, in the order of the picker. */
export const noteColors = [
  { value: 'yellow', token: 'yellow', fill: '#feeb92' },
  { value: 'orange', token: 'orange', fill: '#eba55a' },
  { value: 'light-red', token: 'pink', fill: '#e09da8' },
  { value: 'light-violet', token: 'lilac', fill: '#cfbeff' },
  { value: 'light-blue', token: 'blue', fill: '#8cb2e1' },
  { value: 'green', token: 'aqua', fill: '#9ed2ce' },
  { value: 'light-green', token: 'green', fill: '#bcd884' },
  { value: 'grey', token: 'grey', fill: '#e6e2db' },
] as const

export type NoteColor = (typeof noteColors)[number]['value']

/**
 * The eight colours that people can choose for lines and text, readable on paper and in the dark. What is drawn
 * by hand often runs over notes, which keep their light paper in the dark: `drawn` is what it looks like then,
 * a middle tone that can be seen on both (client/board/canvas/drawnInk.css).
 */
export const inkColors = [
  { value: 'black', light: '#1c2430', dark: '#edebe4', drawn: '#747474' },
  { value: 'grey', light: '#5a6472', dark: '#a9b1bc', drawn: '#597194' },
  { value: 'red', light: '#b3261e', dark: '#f28b82', drawn: '#d42d24' },
  { value: 'orange', light: '#b0500f', dark: '#f2a15f', drawn: '#b65310' },
  { value: 'green', light: '#0b6e6e', dark: '#4fc3b8', drawn: '#0c7d7d' },
  { value: 'light-green', light: '#4a6f14', dark: '#a6cb6b', drawn: '#527b16' },
  { value: 'blue', light: '#2557a7', dark: '#86b1f5', drawn: '#2e6dd0' },
  { value: 'violet', light: '#6f41ab', dark: '#bf9df0', drawn: '#8659c0' },
] as const

export type InkColor = (typeof inkColors)[number]['value']

/** tldraw has thirteen colours; those that are not in a picker look like their nearest one that is. */
const nearestNote: Readonly<Record<string, NoteColor>> = {
  black: 'yellow',
  blue: 'light-blue',
  violet: 'light-violet',
  red: 'light-red',
  white: 'grey',
}
const nearestInk: Readonly<Record<string, InkColor>> = {
  'light-red': 'red',
  'light-violet': 'violet',
  'light-blue': 'blue',
  yellow: 'orange',
}

/** The note colour to show for any colour value; yellow for one that we do not know. */
export function asNoteColor(value: string): NoteColor {
  return noteColors.find((color) => color.value === value)?.value ?? nearestNote[value] ?? 'yellow'
}

/** The ink colour to show for any colour value; black for one that we do not know. */
export function asInkColor(value: string): InkColor {
  return inkColors.find((color) => color.value === value)?.value ?? nearestInk[value] ?? 'black'
}

/** The paper of a note with this colour value. */
export function noteFill(value: string): string {
  const color = asNoteColor(value)
  return noteColors.find((known) => known.value === color)?.fill ?? noteColors[0].fill
}

/** The ink of a line or text with this colour value. */
export function inkOf(value: string, theme: 'light' | 'dark'): string {
  const color = asInkColor(value)
  return (inkColors.find((known) => known.value === color) ?? inkColors[0])[theme]
}
