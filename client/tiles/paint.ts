import { DefaultColorThemePalette, type TLDefaultColorStyle } from '@tldraw/tlschema'
import { asInkColor, inkColors, inkOf, noteFill, noteInk } from '../../shared/board/noteColors.ts'

export type Theme = 'light' | 'dark'

/**
 * A colour by what it is for, so that a drawing is the same in light and dark. `ink:` lines and text,
 * `drawn:` lines by hand, `soft:` fillings, `marker:` highlighters, `note:` paper of a note;
 * after it tldraw's name of the colour. The others belong to the board itself.
 */
export type Paint =
  | `${'ink' | 'drawn' | 'soft' | 'marker' | 'note'}:${string}`
  | 'note-ink'
  | 'note-edge'
  | 'paper'
  | 'raised'
  | 'edge'

/** The board's surfaces as client/board/canvas/palette.ts paints them, and tldraw's edge under a small note. */
const surfaces: Readonly<Record<string, Readonly<Record<Theme, string>>>> = {
  paper: { light: '#fbfaf6', dark: '#14181f' },
  raised: { light: '#ffffff', dark: '#1c222c' },
  edge: { light: '#80868f', dark: '#727d8c' },
  'note-edge': { light: '#909090', dark: '#141414' },
  'note-ink': { light: noteInk, dark: noteInk },
}

/** The colour to show; the same as on the canvas. */
export function colorOf(paint: Paint, theme: Theme): string {
  const surface = surfaces[paint]
  if (surface) return surface[theme]
  const [use = '', color = ''] = paint.split(':')
  if (color === 'white' && (use === 'ink' || use === 'drawn')) return colorOf('raised', theme)
  if (use === 'ink') return inkOf(color, theme)
  if (use === 'drawn') return drawnInk(color, theme)
  if (use === 'note') return noteFill(color)
  return tldrawColor(use, color, theme)
}

/** What is drawn by hand runs over notes, which keep their light paper in the dark. */
function drawnInk(color: string, theme: Theme): string {
  if (theme === 'light') return inkOf(color, theme)
  const known = asInkColor(color)
  return inkColors.find(({ value }) => value === known)?.drawn ?? inkColors[0].drawn
}

/** Colours that the house left as tldraw has them. */
function tldrawColor(use: string, color: string, theme: Theme): string {
  const palette = DefaultColorThemePalette[`${theme}Mode`]
  const { semi, highlight } = palette[color as TLDefaultColorStyle] ?? palette.black
  return use === 'marker' ? highlight.srgb : semi
}
