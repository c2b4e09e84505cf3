import { DefaultColorThemePalette, defaultColorNames, type TLDefaultColorTheme } from '@tldraw/tldraw'
import { inkOf, noteFill, noteInk } from '../../../shared/board/noteColors.ts'

/**
 * Gives tldraw the house colours: notes keep their paper in the dark, ink is readable on both papers, and
 * frames, the zones of a layout among them, are raised paper with an edge (tokens `--raised`, `--edge`).
 * tldraw reads its palette from this one exported object, so it is changed in place, once.
 */
export function applyPalette(): void {
  paint(DefaultColorThemePalette.lightMode, 'light', { paper: '#fbfaf6', raised: '#ffffff', edge: '#80868f' })
  paint(DefaultColorThemePalette.darkMode, 'dark', { paper: '#14181f', raised: '#1c222c', edge: '#727d8c' })
}

type Surfaces = { readonly paper: string; readonly raised: string; readonly edge: string }

function paint(theme: TLDefaultColorTheme, name: 'light' | 'dark', { paper, raised, edge }: Surfaces): void {
  const text = inkOf('black', name)
  theme.background = paper
  theme.text = text
  theme.solid = raised
  for (const color of defaultColorNames) {
    const ink = color === 'white' ? raised : inkOf(color, name)
    theme[color].solid = ink
    theme[color].fill = ink
    theme[color].note.fill = noteFill(color)
    theme[color].note.text = noteInk
    theme[color].frame.fill = raised
    theme[color].frame.stroke = edge
    theme[color].frame.headingFill = raised
    theme[color].frame.headingStroke = edge
    theme[color].frame.text = text
  }
}
