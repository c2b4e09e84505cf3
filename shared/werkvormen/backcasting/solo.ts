import type { TLRecord } from '@tldraw/tlschema'
import type { Language } from '../../space/model.ts'
import { bottom, columns } from '../kit/box.ts'
import { panelZones } from '../kit/panels.ts'
import { textBox, textPiece } from '../kit/pieces.ts'
import { stack } from '../kit/stack.ts'
import type { TextStyle } from '../kit/type.ts'
import { aligned, type ZonePanel, zonePieces } from '../kit/zone.ts'
import type { Layout } from '../werkvorm.ts'
import { arrived, type BackcastingSettings } from './settings.ts'
import { texts } from './texts.ts'

const senses = ['see', 'hear', 'feel'] as const
const colours = { see: 'blue', hear: 'orange', feel: 'green' } as const

const width = 2000
const height = 900
const gap = 30
const heading: TextStyle = { font: 'sansBold', size: 64, align: 'start' }

/** Alone: what one sees, hears and feels in the future, below the sentence that says when and what. */
export const alone: Layout<BackcastingSettings> = {
  layout: (settings, language): TLRecord[] => {
    const { sentence, box } = head(settings, language)
    return stack([
      textPiece('heading', sentence, heading, box),
      ...panels(settings, language).flatMap(zonePieces),
    ])
  },
  zones: (settings, language) => panelZones(panels(settings, language)),
}

function panels(settings: BackcastingSettings, language: Language): ZonePanel[] {
  const words = texts[language].solo
  const y = bottom(head(settings, language).box) + gap
  const widths = senses.map(() => (width - gap * (senses.length - 1)) / senses.length)
  const boxes = columns({ x: 0, y }, height, widths, gap)
  return aligned(
    senses.flatMap((zone, at): ZonePanel[] => {
      const box = boxes[at]
      return box ? [{ zone, name: zone, ...words[zone], box, colour: colours[zone], words: 'small' }] : []
    }),
  )
}

function head(settings: BackcastingSettings, language: Language) {
  const sentence = arrived(settings, language)
  return { sentence, box: textBox(sentence, heading, { x: 0, y: 0, w: width }) }
}
