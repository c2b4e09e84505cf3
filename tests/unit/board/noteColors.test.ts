import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { asInkColor, asNoteColor, inkColors, noteColors, noteInk } from '../../../shared/board/noteColors.ts'

type Rgb = [number, number, number]

test('the note colours are the tokens of the interface', () => {
  const tokens = readFileSync(new URL('../../../client/ui/style/tokens.css', import.meta.url), 'utf8')
  for (const { token, fill } of noteColors) expect(tokens).toContain(`--note-${token}: ${fill};`)
  expect(tokens).toContain(`--note-ink: ${noteInk};`)
})

test('text on every note has AA contrast or better', () => {
  for (const { value, fill } of noteColors) {
    expect(contrast(fill, noteInk), value).toBeGreaterThanOrEqual(7)
  }
})

test('every ink is readable as text on paper and in the dark', () => {
  for (const { value, light, dark } of inkColors) {
    expect(contrast(light, '#fbfaf6'), value).toBeGreaterThanOrEqual(4.5)
    expect(contrast(dark, '#14181f'), value).toBeGreaterThanOrEqual(4.5)
  }
})

test('B27 what was drawn by hand can be seen in the dark, on the board and on the notes in it', () => {
  const css = readFileSync(new URL('../../../client/board/canvas/drawnInk.css', import.meta.url), 'utf8')
  for (const { value, dark, drawn } of inkColors) {
    for (const paper of ['#14181f', '#1c222c', '#feeb92'])
      expect(contrast(drawn, paper), value).toBeGreaterThanOrEqual(3)
    for (const { fill } of noteColors) expect(contrast(drawn, fill), value).toBeGreaterThanOrEqual(2.1)
    for (const property of ['stroke', 'fill'])
      expect(css).toContain(`path[${property}='${dark}'] {\n  ${property}: ${drawn};`)
  }
})

test('notes stay apart, for ordinary and for colour-blind eyes', () => {
  for (const [name, see] of Object.entries(eyes)) {
    const seen = noteColors.map(({ fill }) => oklab(see(linear(fill))))
    const distances = pairs(seen).map(([a, b]) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]))
    expect(Math.min(...distances), name).toBeGreaterThan(name === 'ordinary' ? 0.1 : 0.06)
  }
})

test('a colour of tldraw that is not in a picker becomes its nearest', () => {
  expect(asNoteColor('violet')).toBe('light-violet')
  expect(asNoteColor('no such colour')).toBe('yellow')
  expect(asInkColor('light-blue')).toBe('blue')
  expect(asInkColor('no such colour')).toBe('black')
})

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB. */
const eyes: Record<string, (rgb: Rgb) => Rgb> = {
  ordinary: (rgb) => rgb,
  protan: matrix([0.152, 1.053, -0.205, 0.115, 0.786, 0.099, -0.004, -0.048, 1.052]),
  deutan: matrix([0.367, 0.861, -0.228, 0.28, 0.673, 0.047, -0.012, 0.043, 0.969]),
}

function matrix(m: number[]): (rgb: Rgb) => Rgb {
  return ([r, g, b]) =>
    [0, 3, 6].map((row) => (m[row] ?? 0) * r + (m[row + 1] ?? 0) * g + (m[row + 2] ?? 0) * b) as Rgb
}

function linear(hex: string): Rgb {
  return [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  }) as Rgb
}

function luminance(hex: string): number {
  const [r, g, b] = linear(hex)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** Björn Ottosson's OKLab, in which distance is close to what people see. */
function oklab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b): [T, T] => [a, b]))
}
