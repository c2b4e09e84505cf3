import type { Language } from '../../space/model.ts'
import { columns } from '../kit/box.ts'
import { panelZones } from '../kit/panels.ts'
import type { Piece } from '../kit/pieces.ts'
import { stack } from '../kit/stack.ts'
import { aligned, type Zone, type ZonePanel, zonePieces } from '../kit/zone.ts'
import type { Layout } from '../werkvorm.ts'
import { legendPieces, listLegend, mapLegend } from './legend.ts'
import { ringPieces, ringZones } from './rings.ts'
import { type Level, levelsOf, type SocialeKaartSettings } from './settings.ts'
import { everyoneSize, groupSize, levelColours, type MapSize } from './size.ts'
import { texts } from './texts.ts'

const beside = 20
const belowMap = 40
const listBoard = { w: 2000, h: 1080 }

/** One person: a list of names, which get their place later. */
export const list: Layout<SocialeKaartSettings> = {
  layout: (_settings, language) =>
    stack([
      ...aligned([listPanel(language)]).flatMap(zonePieces),
      ...legendPieces(listLegend, texts[language].legend, { x: 0, y: listBoard.h + 30 }, 32),
    ]),
  zones: (_settings, language) => panelZones([listPanel(language)]),
}

/** Everyone: the map, with what its colours and lines mean below it, and at its left what has no place yet. */
export const map = mapOf(everyoneSize)

/** A group: the same map but smaller. */
export const groupMap = mapOf(groupSize)

function mapOf(size: MapSize): Layout<SocialeKaartSettings> {
  return {
    layout: (settings, language) =>
      stack([
        ...aligned([waiting(size, language)]).flatMap(zonePieces),
        ...mapPieces(size, settings, language),
      ]),
    zones: (settings, language) => [
      ...panelZones([waiting(size, language)]),
      ...mapZones(size, settings, language),
    ],
  }
}

function mapPieces(size: MapSize, settings: SocialeKaartSettings, language: Language): Piece[] {
  const levels = levelsOf(settings, language)
  const ground =
    settings.shape === 'rings' ? ringPieces(levels, size) : aligned(bands(levels, size)).flatMap(zonePieces)
  const below = { x: 0, y: size.h + belowMap }
  return [...ground, ...legendPieces(mapLegend, texts[language].legend, below, size.legend)]
}

function mapZones(size: MapSize, settings: SocialeKaartSettings, language: Language): Zone[] {
  const levels = levelsOf(settings, language)
  return settings.shape === 'rings' ? ringZones(levels, size) : panelZones(bands(levels, size))
}

/** The levels beside each other, the nearest at the left. */
function bands(levels: readonly Level[], { w, h, words }: MapSize): ZonePanel[] {
  const width = (w - beside * (levels.length - 1)) / levels.length
  const boxes = columns({ x: 0, y: 0 }, h, Array<number>(levels.length).fill(width), beside)
  return levels.flatMap(({ zone, title }, at) => {
    const box = boxes[at]
    return box
      ? [
          {
            zone,
            name: zone,
            title,
            question: '',
            box,
            colour: levelColours[at] ?? 'grey',
            words,
            near: true,
          },
        ]
      : []
  })
}

function listPanel(language: Language): ZonePanel {
  const box = { x: 0, y: 0, ...listBoard }
  return { zone: 'list', name: 'list', ...texts[language].list, box, colour: 'green', words: 'small' }
}

/** In large words there is room for its title only, which says enough. */
function waiting({ waiting: w, h, words }: MapSize, language: Language): ZonePanel {
  const box = { x: -w - 2 * beside, y: 0, w, h }
  const { title, question } = texts[language].toPlace
  const asked = words === 'small' ? question : ''
  return { zone: 'list', name: 'list', title, question: asked, box, colour: 'black', words }
}
