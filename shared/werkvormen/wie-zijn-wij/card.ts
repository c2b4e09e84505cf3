import type { Language } from '../../space/model.ts'
import { type Box, columns } from '../kit/box.ts'
import { panelLayout, panelZones } from '../kit/panels.ts'
import { rows } from '../kit/rows.ts'
import type { ZonePanel } from '../kit/zone.ts'
import type { Layout } from '../werkvorm.ts'
import type { WieZijnWijSettings } from './layout.ts'
import { startCard } from './start.ts'
import { texts } from './texts.ts'

/** The fields of a personal card, in reading order, without the drawing. */
export const cardFields = ['name', 'discipline', 'proud', 'bring', 'doubt', 'learn'] as const

const gap = 30
// Every field holds a note of the size that people get here, below its words.
const heights = [446, 450, 450]
const widths = { drawing: 660, field: 850 }

/** A personal card (solo): the six fields, and room for a drawing that shows me. */
export const card: Layout<WieZijnWijSettings> = {
  layout: (_settings, language) => panelLayout(panels(language)),
  zones: (_settings, language) => panelZones(panels(language)),
  start: startCard,
}

function panels(language: Language): ZonePanel[] {
  const words = texts[language].card
  const { fields, drawing } = places()
  return [
    ...cardFields.flatMap((zone, at): ZonePanel[] => {
      const box = fields[at]
      return box ? [{ zone, name: zone, ...words[zone], box, colour: 'blue', words: 'small' }] : []
    }),
    { zone: 'drawing', name: 'drawing', ...words.drawing, box: drawing, colour: 'green', words: 'small' },
  ]
}

function places(): { fields: Box[]; drawing: Box } {
  const x = widths.drawing + gap
  const fields = rows({ x, y: 0 }, 0, heights, gap).flatMap((row) =>
    columns(row, row.h, [widths.field, widths.field], gap),
  )
  const height = heights.reduce((sum, each) => sum + each + gap, -gap)
  return { fields, drawing: { x: 0, y: 0, w: widths.drawing, h: height } }
}
