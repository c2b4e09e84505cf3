import type { TLRecord } from '@tldraw/tlschema'
import * as z from 'zod/mini'
import type { Language } from '../../space/model.ts'
import { type Box, below, columns } from '../kit/box.ts'
import { centrePieces } from '../kit/centre.ts'
import { textSetting } from '../kit/setting.ts'
import { stack } from '../kit/stack.ts'
import { typeScale } from '../kit/type.ts'
import { aligned, type Zone, type ZonePanel, zoneArea, zonePieces } from '../kit/zone.ts'
import { texts } from './texts.ts'

export const settingsSchema = z.object({ forWhom: textSetting(60) })
export type WieZijnWijSettings = z.infer<typeof settingsSchema>

// Four and three notes of 1.25 times the ordinary size fit side by side in the side and the centre column.
const height = 2250
const gap = 40
const widths = { gallery: 575, side: 1105, centre: 880 }
const disc = 860

/**
 * The plenary board: a centre with the question, what the group does it for below that, what it can and what
 * it needs at either side, and the gallery of people at both ends.
 */
export function layout(settings: WieZijnWijSettings, language: Language): TLRecord[] {
  const { centre } = places()
  const sentence = texts[language].centre(whom(settings, language))
  return stack([
    ...panels(language).flatMap(zonePieces),
    ...centrePieces('centre', sentence, centre, 'green', typeScale.question.size),
  ])
}

/** The zones in the order in which a list shows them. */
export function zones(_settings: WieZijnWijSettings, language: Language): Zone[] {
  const all = panels(language)
  return ['together', 'needs', 'purpose', 'gallery'].flatMap((name) => {
    const own = all.filter((panel) => panel.zone === name)
    return own.slice(0, 1).map((first) => ({
      name,
      title: first.title,
      question: first.question,
      areas: own.map(zoneArea),
    }))
  })
}

function panels(language: Language): ZonePanel[] {
  const words = texts[language]
  const place = places()
  return aligned([
    { zone: 'gallery', name: 'gallery-1', ...words.gallery, box: place.galleryLeft, colour: 'grey' },
    { zone: 'together', name: 'together', ...words.together, box: place.together, colour: 'blue' },
    { zone: 'purpose', name: 'purpose', ...words.purpose, box: place.purpose, colour: 'green' },
    { zone: 'needs', name: 'needs', ...words.needs, box: place.needs, colour: 'orange' },
    {
      zone: 'gallery',
      name: 'gallery-2',
      title: words.gallery.title,
      question: words.gallery.order,
      box: place.galleryRight,
      colour: 'grey',
    },
  ])
}

function places(): Record<'galleryLeft' | 'together' | 'centre' | 'purpose' | 'needs' | 'galleryRight', Box> {
  const row = [widths.gallery, widths.side, widths.centre, widths.side, widths.gallery]
  const [galleryLeft, together, middle, needs, galleryRight] = columns({ x: 0, y: 0 }, height, row, gap)
  if (!(galleryLeft && together && middle && needs && galleryRight))
    throw new RangeError('A row of five columns')
  const centre = { x: middle.x + (middle.w - disc) / 2, y: middle.y, w: disc, h: disc }
  return { galleryLeft, together, centre, purpose: below(middle, centre.h + gap), needs, galleryRight }
}

/** The word in the middle of the board: the facilitator's, or the usual one. */
export function whom(settings: WieZijnWijSettings, language: Language): string {
  return settings.forWhom === '' ? texts[language].forWhom : settings.forWhom
}
