import type { Language } from '../../space/model.ts'
import type { PictureTheme, pictureColours } from './colours.ts'

/** How the picture is divided, in its own pixels. */
export type Plan = {
  readonly width: number
  readonly margin: number
  readonly gap: number
  readonly padding: number
  /** Height of the arrow with the years. */
  readonly axis: number
  /** Widths of both sides. */
  readonly today: number
  readonly future: number
  /** Room for the titles of the lanes, left of the line. */
  readonly titles: number
  /** Sizes of letters: of a note, of who does it, of titles and years. */
  readonly text: number
  readonly small: number
  readonly title: number
  /** How wide the words of a note on the line may be, and how many lines they take at most. */
  readonly label: number
  readonly lines: number
  readonly betweenLabels: number
  readonly leastLane: number
  readonly height: number
}

/** What everything in the picture is drawn with. */
export type Pen = {
  readonly language: Language
  readonly theme: PictureTheme
  readonly colours: (typeof pictureColours)[PictureTheme]
  readonly groups: readonly string[]
  readonly plan: Plan
}

/** A full HD projector, on which the picture is looked at together. */
const screen = { w: 1920, h: 1080 }

/** From large letters to the smallest that a room can read: the first with which the picture fits on the screen. */
export const plans: readonly Plan[] = [28, 24, 20].map((text) => ({
  ...{ width: screen.w, height: screen.h, margin: 24, gap: 16, padding: 14 },
  axis: Math.round(text * 2.3),
  today: 200 + 6 * text,
  future: 200 + 6 * text,
  titles: Math.round(text * 6.2),
  text,
  small: Math.round(text * 0.86),
  title: Math.round(text * 1.1),
  label: Math.round(text * 9.6),
  lines: text > 20 ? 3 : 2,
  betweenLabels: Math.round(text * 0.35),
  leastLane: text * 4,
}))
