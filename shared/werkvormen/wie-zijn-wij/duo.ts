import type { Language } from '../../space/model.ts'
import { type Box, bottom, columns } from '../kit/box.ts'
import { panelLayout, panelZones } from '../kit/panels.ts'
import { rows } from '../kit/rows.ts'
import type { ZonePanel } from '../kit/zone.ts'
import type { Layout } from '../werkvorm.ts'
import { cardFields } from './card.ts'
import type { WieZijnWijSettings } from './layout.ts'
import { texts } from './texts.ts'

const gap = 30
const widths = { card: 1000, between: 900 }
const fieldHeight = 370
const drawingHeight = 380

/**
 * The board of a duo, or of a trio: everyone's card, and between the first two what they find together. The
 * zones of the second card end in `-2`: harvesting puts the card of the second person there. A board for more people
 * begins with what one for two has, so that it can grow when somebody comes in late.
 */
export function cardsSideBySide(people: number): Layout<WieZijnWijSettings> {
  return {
    layout: (_settings, language) => {
      const { duo, others, between } = panels(people, language)
      return panelLayout([...duo, ...between, ...others])
    },
    zones: (_settings, language) => {
      const { duo, others, between } = panels(people, language)
      return panelZones([...duo, ...others, ...between])
    },
  }
}

type Panels = Record<'duo' | 'others' | 'between', ZonePanel[]>

function panels(people: number, language: Language): Panels {
  const row = [widths.card, widths.between, ...Array<number>(people - 1).fill(widths.card)]
  const [first, middle, second, ...more] = columns({ x: 0, y: 0 }, 0, row, gap)
  if (!first || !middle || !second) throw new RangeError('A board for two people or more')
  return {
    duo: [first, second].flatMap((at, index) => cardPanels(at, index + 1, language)),
    others: more.flatMap((at, index) => cardPanels(at, index + 3, language)),
    between: betweenPanels(middle, language),
  }
}

function cardPanels(at: Box, person: number, language: Language): ZonePanel[] {
  const words = texts[language].card
  const fields = rows(at, at.w, [fieldHeight, fieldHeight, fieldHeight], gap).flatMap((row) =>
    columns(row, row.h, [(at.w - gap) / 2, (at.w - gap) / 2], gap),
  )
  const drawing = { ...at, y: bottom(fields.at(-1) ?? at) + gap, h: drawingHeight }
  const panel = (zone: keyof typeof words, box: Box): ZonePanel => ({
    zone: `${zone}-${person}`,
    name: `${zone}-${person}`,
    title: words[zone].title,
    question: '',
    box,
    colour: person === 1 ? 'blue' : person === 2 ? 'orange' : 'violet',
    words: 'small',
  })
  return [
    ...cardFields.flatMap((zone, index) => {
      const box = fields[index]
      return box ? [panel(zone, box)] : []
    }),
    panel('drawing', drawing),
  ]
}

function betweenPanels(at: Box, language: Language): ZonePanel[] {
  const words = texts[language].duo
  const height = (3 * (fieldHeight + gap) + drawingHeight - 2 * gap) / 3
  const boxes = rows(at, at.w, [height, height, height], gap)
  return (['shared', 'different', 'new'] as const).flatMap((zone, index) => {
    const box = boxes[index]
    return box
      ? [{ zone, name: zone, ...words[zone], box, colour: 'green' as const, words: 'small' as const }]
      : []
  })
}
