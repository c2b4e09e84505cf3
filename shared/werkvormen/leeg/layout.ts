import type { TLRecord } from '@tldraw/tlschema'
import * as z from 'zod/mini'
import { textWidth } from '../kit/measure.ts'
import { textPiece } from '../kit/pieces.ts'
import { textSetting } from '../kit/setting.ts'
import { stack } from '../kit/stack.ts'
import { type TextStyle, typeScale } from '../kit/type.ts'
import type { Zone } from '../kit/zone.ts'

export const settingsSchema = z.object({ heading: textSetting(120) })
export type LeegSettings = z.infer<typeof settingsSchema>

/** How wide the heading may run before it wraps; about fourteen notes side by side. */
const widest = 3000

/** An empty board is empty: only the heading that the facilitator gave it, above the place where people start. */
export function layout({ heading }: LeegSettings): TLRecord[] {
  if (heading === '') return []
  const style = typeScale.heading
  return stack([
    textPiece('heading', heading, style, { x: 0, y: 0, w: headingWidth(heading, style), h: style.size }),
  ])
}

/** No wider than its words, so that an empty strip beside it does not count as part of the board. */
function headingWidth(heading: string, { font, size }: TextStyle): number {
  return Math.min(widest, Math.ceil(textWidth(heading, font, size)) + size / 2)
}

/** No areas: people make their own with frames. */
export function zones(): Zone[] {
  return []
}
