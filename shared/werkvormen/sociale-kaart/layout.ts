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
import { levelColours, mapSize } from './size.ts'
import { texts } from './texts.ts'

const gap = 20
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

/** Everyone: the map, with what its colours and lines mean below it. */
export const map: Layout<SocialeKaartSettings> = {
  layout: (settings, language) => stack(mapPieces(settings, language)),
  zones: mapZones,
}

/** A group: the same map, and at its left what everyone brought and has no place yet. */
export const groupMap: Layout<SocialeKaartSettings> = {
  layout: (settings, language) =>
    stack([...aligned([waiting(language)]).flatMap(zonePieces), ...mapPieces(settings, language)]),
  zones: (settings, language) => [...panelZones([waiting(language)]), ...mapZones(settings, language)],
}

function mapPieces(settings: SocialeKaartSettings, language: Language): Piece[] {
  const levels = levelsOf(settings, language)
  const ground = settings.shape === 'rings' ? ringPieces(levels) : aligned(bands(levels)).flatMap(zonePieces)
  const legend = legendPieces(mapLegend, texts[language].legend, { x: 0, y: mapSize.h + belowMap })
  return [...ground, ...legend]
}

function mapZones(settings: SocialeKaartSettings, language: Language): Zone[] {
  const levels = levelsOf(settings, language)
  return settings.shape === 'rings' ? ringZones(levels) : panelZones(bands(levels))
}

/** The levels beside each other, the nearest at the left. */
function bands(levels: readonly Level[]): ZonePanel[] {
  const width = (mapSize.w - gap * (levels.length - 1)) / levels.length
  const boxes = columns({ x: 0, y: 0 }, mapSize.h, Array<number>(levels.length).fill(width), gap)
  return levels.flatMap(({ zone, title }, at) => {
    const box = boxes[at]
    return box ? [{ zone, name: zone, title, question: '', box, colour: levelColours[at] ?? 'grey' }] : []
  })
}

function listPanel(language: Language): ZonePanel {
  const box = { x: 0, y: 0, ...listBoard }
  return { zone: 'list', name: 'list', ...texts[language].list, box, colour: 'green', words: 'small' }
}

function waiting(language: Language): ZonePanel {
  const w = 860
  const box = { x: -w - 2 * gap, y: 0, w, h: mapSize.h }
  return { zone: 'list', name: 'list', ...texts[language].toPlace, box, colour: 'black' }
}
