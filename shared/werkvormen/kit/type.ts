import type { Font } from './measure.ts'

/** How a text on a layout looks: its font and the largest size it may have, in page units. */
export type TextStyle = {
  readonly font: Font
  readonly size: number
  readonly align: 'start' | 'middle' | 'end'
}

/**
 * The projector a layout must be read from: a full HD screen, less what the shared screen keeps above a board for the
 * question and the time, and what tldraw keeps at its sides when it fits one.
 */
export const projector = { w: 1920 - 128, h: 1080 - 144 } as const

/** The smallest text on a projector with the whole board in view, in its pixels (readable from 6 metres). */
export const smallestOnProjector = 28

export const typeScale = {
  title: { font: 'sansBold', size: 76, align: 'start' },
  question: { font: 'sans', size: 70, align: 'start' },
  heading: { font: 'sansBold', size: 112, align: 'start' },
  /** On a board that one or a few people see on their own screen. */
  smallTitle: { font: 'sansBold', size: 40, align: 'start' },
  smallQuestion: { font: 'sans', size: 32, align: 'start' },
  centre: { font: 'sans', size: 124, align: 'middle' },
} as const satisfies Record<string, TextStyle>

/** How large one page unit is on the projector when a board of this size is fitted on it. */
export function projectorScale(board: { w: number; h: number }): number {
  return Math.min(projector.w / board.w, projector.h / board.h)
}
