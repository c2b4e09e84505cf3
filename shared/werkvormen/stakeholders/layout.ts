import type { TLRecord } from '@tldraw/tlschema'
import type { Language } from '../../space/model.ts'
import { type Box, right } from '../kit/box.ts'
import { legendPieces } from '../kit/legend.ts'
import { type AxisWords, axisBelow, axisBeside, belowHeight } from '../kit/numberAxis.ts'
import { panelLayout, panelZones } from '../kit/panels.ts'
import { type Quadrants, quadrantArea, quadrantPieces } from '../kit/quadrants.ts'
import { stack } from '../kit/stack.ts'
import { typeScale } from '../kit/type.ts'
import { type Zone, type ZonePanel, zonePieces } from '../kit/zone.ts'
import type { Layout } from '../werkvorm.ts'
import { stanceColors } from './looks.ts'
import { axesOf, type StakeholdersSettings } from './settings.ts'
import { texts } from './texts.ts'

/** Alone: one area for every name that comes up. */
export const list: Layout<StakeholdersSettings> = {
  layout: (_settings, language) => panelLayout([listPanel(language)]),
  zones: (_settings, language) => panelZones([listPanel(language)]),
}

/** Four people around one laptop. */
export const group = map({
  ...{ height: 1340, axis: 250, map: 1790, gap: 30, strip: 640, words: 'small' },
  name: { ...typeScale.smallTitle, size: 46 },
  end: { ...typeScale.smallQuestion, size: 36 },
  corner: typeScale.smallTitle,
})

/** Everyone, before the projector: all maps over each other. */
export const everyone = map({
  ...{ height: 2180, axis: 400, map: 2990, gap: 50, strip: 930, words: 'large' },
  name: { ...typeScale.title, size: 84 },
  end: typeScale.question,
  corner: typeScale.title,
})

type Size = Pick<AxisWords, 'name' | 'end'> & {
  readonly height: number
  /** The column of the names of the upright axis, the map, what is between it and the strip, and the strip. */
  readonly axis: number
  readonly map: number
  readonly gap: number
  readonly strip: number
  readonly corner: Quadrants['style']
  readonly words: 'large' | 'small'
}

function listPanel(language: Language): ZonePanel {
  const box = { x: 0, y: 0, w: 2000, h: 1150 }
  return { zone: 'list', name: 'list', ...texts[language].list, box, colour: 'blue', words: 'small' }
}

function map(size: Size): Layout<StakeholdersSettings> {
  return {
    layout: (settings, language) => mapLayout(size, settings, language),
    zones: (settings, language) => mapZones(size, settings, language),
  }
}

function mapLayout(size: Size, settings: StakeholdersSettings, language: Language): TLRecord[] {
  const { low, high, stances } = texts[language]
  const quadrants = quadrantsOf(size, settings, language)
  const strip = stripOf(size, language)
  const words = { low, high, name: size.name, end: size.end }
  const [across, up] = [
    { ...words, axis: quadrants.axes.x },
    { ...words, axis: quadrants.axes.y },
  ]
  const legend = { ...strip.box, y: quadrants.box.h, h: belowHeight(across) + 24 }
  const entries = (['for', 'neutral', 'against'] as const).map((key) => ({
    key,
    text: stances[key],
    color: stanceColors[key],
  }))
  return stack([
    ...quadrantPieces(quadrants),
    ...zonePieces(strip),
    ...axisBelow('axis-x', across, quadrants.box),
    ...axisBeside('axis-y', up, quadrants.box, size.axis),
    ...legendPieces(entries, size.end, legend),
  ])
}

function mapZones(size: Size, settings: StakeholdersSettings, language: Language): Zone[] {
  const quadrants = quadrantsOf(size, settings, language)
  const { title, question } = texts[language].map
  const { zone: name, axes } = quadrants
  return [
    { name, title, question, areas: [quadrantArea(quadrants)], axes },
    ...panelZones([stripOf(size, language)]),
  ]
}

function quadrantsOf(size: Size, settings: StakeholdersSettings, language: Language): Quadrants {
  const { quadrants, plainly, map: words } = texts[language]
  const corner = (name: keyof typeof quadrants) => ({ word: quadrants[name], plain: plainly[name] })
  return {
    zone: 'map',
    title: words.title,
    box: mapBox(size),
    axes: axesOf(settings, language),
    style: size.corner,
    plain: size.end,
    most: { corner: 'topRight', colour: 'light-blue' },
    corners: {
      topLeft: corner('satisfy'),
      topRight: corner('collaborate'),
      bottomLeft: corner('monitor'),
      bottomRight: corner('inform'),
    },
  }
}

function mapBox({ axis, map: w, height: h }: Size): Box {
  return { x: axis, y: 0, w, h }
}

function stripOf(size: Size, language: Language): ZonePanel {
  const box = { x: right(mapBox(size)) + size.gap, y: 0, w: size.strip, h: size.height }
  const { words } = size
  return { zone: 'unplaced', name: 'unplaced', ...texts[language].unplaced, box, colour: 'grey', words }
}
