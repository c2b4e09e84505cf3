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

// As large as a board may be of which the words are read from 6 metres.
const height = 2340
const gap = 40
// In a gallery stand two cards of two notes side by side, in the other zones three notes of the size that people get.
const widths = { gallery: 760, side: 905, centre: 920 }
const disc = 860
const needsHeight = 1400

/**
 * The plenary board: a centre with the question and what people want to learn below it, what the group can at the
 * left, what it needs and whom it does it for at the right, and the gallery of people at both ends.
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
  return ['together', 'needs', 'purpose', 'learn', 'gallery'].flatMap((name) => {
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
  const { gallery, together, needs, purpose, learning } = texts[language]
  const place = places()
  const people = { zone: 'gallery', title: gallery.title, colour: 'grey', people: true } as const
  return aligned([
    { ...people, name: 'gallery-1', question: gallery.question, box: place.galleryLeft },
    { zone: 'together', name: 'together', ...together, box: place.together, colour: 'blue' },
    { zone: 'learn', name: 'learn', ...learning, box: place.learn, colour: 'violet' },
    { zone: 'needs', name: 'needs', ...needs, box: place.needs, colour: 'orange' },
    { zone: 'purpose', name: 'purpose', ...purpose, box: place.purpose, colour: 'green' },
    { ...people, name: 'gallery-2', question: gallery.order, box: place.galleryRight },
  ])
}

type Place = 'galleryLeft' | 'together' | 'centre' | 'learn' | 'needs' | 'purpose' | 'galleryRight'

function places(): Record<Place, Box> {
  const row = [widths.gallery, widths.side, widths.centre, widths.side, widths.gallery]
  const [galleryLeft, together, middle, side, galleryRight] = columns({ x: 0, y: 0 }, height, row, gap)
  if (!(galleryLeft && together && middle && side && galleryRight))
    throw new RangeError('A row of five columns')
  const centre = { x: middle.x + (middle.w - disc) / 2, y: middle.y, w: disc, h: disc }
  return {
    ...{ galleryLeft, together, centre, galleryRight },
    learn: below(middle, centre.h + gap),
    needs: { ...side, h: needsHeight },
    purpose: below(side, needsHeight + gap),
  }
}

/** The word in the middle of the board: the facilitator's, or the usual one. */
export function whom(settings: WieZijnWijSettings, language: Language): string {
  return settings.forWhom === '' ? texts[language].forWhom : settings.forWhom
}
