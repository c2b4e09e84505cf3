import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { defaultColorNames } from '@tldraw/tlschema'
import { expect, test } from 'vitest'
import { colorOf } from '../../../../client/tiles/paint.ts'
import { noteFill } from '../../../../shared/board/noteColors.ts'

const root = resolve(import.meta.dirname, '../../../..')
const read = (path: string) => readFileSync(resolve(root, path), 'utf8')

test.each(['light', 'dark'] as const)('the surfaces of a picture are those of the canvas: %s', (theme) => {
  const line = read('client/board/canvas/palette.ts').match(new RegExp(`'${theme}', \\{(.*)\\}`))?.[1] ?? ''
  for (const surface of ['paper', 'raised', 'edge'] as const) {
    expect(line).toContain(`${surface}: '${colorOf(surface, theme)}'`)
  }
})

test('a line by hand in the dark has the middle tone of the canvas', () => {
  const canvas = read('client/board/canvas/drawnInk.css')
  for (const color of defaultColorNames) {
    if (color !== 'white') expect(canvas).toContain(`: ${colorOf(`drawn:${color}`, 'dark')};`)
    expect(colorOf(`drawn:${color}`, 'light')).toBe(colorOf(`ink:${color}`, 'light'))
  }
})

test('notes keep their paper in the dark, and every colour is one', () => {
  for (const color of [...defaultColorNames, 'unheard-of']) {
    expect(colorOf(`note:${color}`, 'dark')).toBe(noteFill(color))
    for (const use of ['ink', 'drawn', 'soft', 'marker'] as const) {
      for (const theme of ['light', 'dark'] as const)
        expect(colorOf(`${use}:${color}`, theme)).toMatch(/^#[0-9a-f]{6}$/i)
    }
  }
})
