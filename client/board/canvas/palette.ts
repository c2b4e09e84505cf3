import { DefaultColorThemePalette, defaultColorNames, type TLDefaultColorTheme } from '@tldraw/tldraw'
import { inkOf, noteFill, noteInk } from '../../../shared/board/noteColors.ts'

/**
 * Gives tldraw the house colours: notes keep their paper in the dark, ink is readable on both papers.
 * tldraw reads its palette from this one exported object, so it is changed in place, once.
 */
export function applyPalette(): void {
  paint(DefaultColorThemePalette.lightMode, 'light', '#fbfaf6', '#1c2430')
  paint(DefaultColorThemePalette.darkMode, 'dark', '#14181f', '#edebe4')
}

function paint(theme: TLDefaultColorTheme, name: 'light' | 'dark', background: string, text: string): void {
  theme.background = background
  theme.text = text
  theme.solid = background
  for (const color of defaultColorNames) {
    const ink = color === 'white' ? background : inkOf(color, name)
    theme[color].solid = ink
    theme[color].fill = ink
    theme[color].note.fill = noteFill(color)
    theme[color].note.text = noteInk
  }
}
