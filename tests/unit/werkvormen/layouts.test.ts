import { createTLSchema, type TLRecord, type TLShape, type TLTextShape } from '@tldraw/tlschema'
import { describe, expect, it } from 'vitest'
import { cameraFor } from '../../../client/board/canvas/cameraFor.ts'
import { pageBox } from '../../../shared/board/harvest/extent.ts'
import { noteScale } from '../../../shared/board/noteScale.ts'
import type { Language, Settings } from '../../../shared/space/model.ts'
import { type Werkvorm, werkvormen } from '../../../shared/werkvormen/index.ts'
import { type Box, bounds, contains, gridCells, overlaps } from '../../../shared/werkvormen/kit/box.ts'
import { linesInside } from '../../../shared/werkvormen/kit/centre.ts'
import { keepsWordsWhole, textHeight, wrap, wrapsSteadily } from '../../../shared/werkvormen/kit/measure.ts'
import { fittedWords } from '../../../shared/werkvormen/kit/note.ts'
import { projectorScale, smallestOnProjector } from '../../../shared/werkvormen/kit/type.ts'

const languages: Language[] = ['nl', 'en']
const extremes: Record<string, Settings[]> = {
  'wie-zijn-wij': [
    {},
    { forWhom: 'de leerling' },
    { forWhom: 'kinderen van nul tot twaalf jaar die in twee gezinnen wonen' },
    { forWhom: 'de '.padEnd(60, 'wijkverpleegkundigenopleiding') },
    { forWhom: 'W'.repeat(60) },
    { forWhom: 'i' },
  ],
  leeg: [
    {},
    { heading: 'Wat doen we morgen anders?' },
    {
      heading: 'Hoe zorgen we dat elk kind gezien wordt, ook als het stil is? '
        .repeat(2)
        .trim()
        .slice(0, 120),
    },
    { heading: 'W'.repeat(120) },
  ],
  'een-twee-vier-alle': [
    {},
    { question: 'Wat doen we morgen anders?' },
    {
      question:
        'Hoe zorgen we dat elk kind gezien wordt, ook als het stil is en niemand kijkt? Wat helpt daarbij?',
    },
    { question: 'interprofessionele samenwerkingsovereenkomsten '.repeat(2).trim() },
  ],
  speeddate: [{}, { rounds: 2 }, { rounds: 8, minutes: 15 }, { minutes: 2 }],
  evaluatie: [{}, {}, {}, {}],
  stakeholders: [
    {},
    { influence: 'Macht', interest: 'Bereidheid om te helpen' },
    { influence: 'interprofessioneel samenwerken', interest: 'i' },
    { influence: 'W'.repeat(30), interest: 'W'.repeat(30) },
  ],
  'sociale-kaart': [
    {},
    { shape: 'bands' },
    { shape: 'rings', ...levelNames('samenwerkingsverbanden in de regio Utrecht') },
    { shape: 'bands', ...levelNames('gemeente, provincie en rijk, en de pers') },
    { shape: 'rings', ...levelNames('W'.repeat(40)) },
    { shape: 'bands', ...levelNames('W'.repeat(40)) },
    { shape: 'rings', ...levelNames('ik') },
  ],
  backcasting: [
    { first: 2026, horizon: 2031 },
    { first: 2026, horizon: 2027 },
    { first: 2026, horizon: 2036, achieved: 'elk kind gaat met plezier naar school' },
    { first: 2027, horizon: 2077, achieved: 'W'.repeat(80) },
    {
      first: 2026,
      horizon: 2032,
      achieved: 'interprofessionele samenwerkingsovereenkomsten '.repeat(2).trim().slice(0, 80),
    },
  ],
}

function levelNames(name: string): Settings {
  return Object.fromEntries([1, 2, 3, 4, 5].map((level) => [`level${level}`, name.slice(0, 40)]))
}

const schema = createTLSchema()

describe.each(Object.values(werkvormen).map((werkvorm) => [werkvorm.id, werkvorm] as const))(
  'werkvorm %s',
  (id, werkvorm) => {
    const cases = (extremes[id] ?? []).flatMap((settings) =>
      werkvorm.layouts.flatMap((layout) =>
        languages.map(
          (language) => [language, layout, JSON.stringify(settings).slice(0, 60), settings] as const,
        ),
      ),
    )

    it('is tried with its defaults and with extreme settings', () => {
      expect(cases.length).toBeGreaterThanOrEqual(8)
      expect(werkvorm.settingsSchema.parse(werkvorm.defaultSettings)).toEqual(werkvorm.defaultSettings)
    })

    it('explains every setting in both languages', () => {
      for (const language of languages) {
        expect(Object.keys(werkvorm.texts[language].settings)).toEqual(Object.keys(werkvorm.defaultSettings))
      }
    })

    it('has everything of a layout in the one for a larger group, in the same place, so that a board can grow', () => {
      for (const larger of werkvorm.layouts.filter((layout) => /-\d+$/.test(layout))) {
        const smaller = larger.replace(/-\d+$/, '')
        for (const language of languages) {
          const drawn = (layout: string) => werkvorm.layout(werkvorm.defaultSettings, language, layout)
          expect(drawn(larger).slice(0, drawn(smaller).length)).toEqual(drawn(smaller))
        }
      }
    })

    describe.each(cases)('%s %s %s', (language, layout, _label, settings) => {
      const records = werkvorm.layout(settings, language, layout)

      it('is made of valid tldraw records, locked and on the page', () => {
        for (const record of records) {
          expect(() => schema.types.shape.validate(record as TLShape)).not.toThrow()
          const shape = record as TLShape
          expect(shape.isLocked).toBe(true)
          expect(shape.parentId).toBe('page:page')
          expect(shape.id).toMatch(/^shape:layout-[a-z0-9-]+$/)
        }
      })

      it('has unique ids and lies behind everything that people make', () => {
        expect(new Set(records.map((record) => record.id)).size).toBe(records.length)
        const indices = records.map((record) => (record as TLShape).index as string)
        expect(indices).toEqual([...new Set(indices)].sort((a, b) => (a < b ? -1 : 1)))
        for (const index of indices) expect(index < 'a0').toBe(true)
      })

      it('is the same every time, with the same ids for other settings and the other language', () => {
        expect(werkvorm.layout({ ...settings }, language, layout)).toEqual(records)
        const other = werkvorm.layout(settings, language === 'nl' ? 'en' : 'nl', layout)
        expect(other.map((record) => record.id)).toEqual(records.map((record) => record.id))
      })

      it('keeps its texts apart from each other', () => {
        const boxes = textsOf(records).map((text) => text.box)
        for (const [at, box] of boxes.entries()) {
          for (const other of boxes.slice(at + 1)) expect(overlaps(box, other)).toBe(false)
        }
      })

      it('has every text inside the frame or the disc that it belongs to or beside all of them, and no frame over another', () => {
        const frames = boxesOf(records, 'frame')
        const rings = records.filter((record) => record.id.endsWith('-ring')).map(boxOf)
        const homes = [...frames, ...rings]
        for (const { box } of textsOf(records)) {
          const touched = homes.filter((home) => overlaps(home, box))
          expect(touched.filter((home) => contains(home, box))).toHaveLength(touched.length)
          expect(touched.length).toBeLessThanOrEqual(1)
        }
        for (const [at, frame] of frames.entries()) {
          for (const other of [...frames.slice(at + 1), ...boxesOf(records, 'geo-ellipse')]) {
            expect(overlaps(frame, other)).toBe(false)
          }
        }
      })

      it('is readable with the whole board in view: from 6 metres, or on one laptop for a group', () => {
        const texts = textsOf(records)
        if (texts.length === 0) return
        const board = bounds(records.map(boxOf))
        const scale = layout === 'plenary' ? projectorScale(board) : Math.min(1312 / board.w, 700 / board.h)
        const smallest = layout === 'plenary' ? smallestOnProjector : 10
        const wordsOfPeople = texts.filter((text) => !text.text.includes('WWWW'))
        for (const text of wordsOfPeople) expect(text.size * scale).toBeGreaterThanOrEqual(smallest)
      })

      it('shows a short note of one to four people in letters of 14 pixels on a small laptop', () => {
        const board = bounds(records.map(boxOf))
        const known = { 'sociale-kaart': { group: 11.9 }, 'wie-zijn-wij': { 'duo-3': 11.8 } }
        const least = (known as Record<string, Record<string, number>>)[id]?.[layout] ?? 14
        if (layout === 'plenary') return
        const letters = fittedWords('Elk kind kent een naam').fontSizeAdjustment * noteScale(board)
        expect(letters * smallLaptop(board)).toBeGreaterThanOrEqual(least)
      })

      it('describes its zones as its frames draw them', () => {
        const zones = werkvorm.zones(settings, language, layout)
        const described = zones.flatMap((zone) =>
          zone.areas.map((area) => ({ zone: zone.name, title: zone.title, ...area.box })),
        )
        const drawn = frameShapes(records).map((frame) => ({
          zone: frame.meta.zone,
          title: (frame.props as { name: string }).name,
          ...boxOf(frame),
        }))
        expect(sorted(described)).toEqual(sorted(drawn))
        for (const zone of zones)
          for (const area of zone.areas) expect(contains(area.box, area.room)).toBe(true)
      })

      it('leaves the room for notes free of words', () => {
        const rooms = roomsOf(werkvorm, settings, language, layout)
        for (const { box } of textsOf(records)) {
          for (const room of rooms) expect(overlaps(room, box)).toBe(false)
        }
      })
    })
  },
)

describe('wie-zijn-wij', () => {
  const werkvorm = werkvormen['wie-zijn-wij'] as Werkvorm

  it.each(languages)(
    'has room for 60 notes, or 40 of the size that people get, in %s and with the longest word',
    (language) => {
      for (const settings of extremes['wie-zijn-wij'] ?? []) {
        const zones = werkvorm.zones(settings, language)
        const own = 200 * noteScale(bounds(werkvorm.layout(settings, language).map(boxOf)))
        const places = (side: number, names: string[]) =>
          zones
            .filter((zone) => names.includes(zone.name))
            .flatMap((zone) => zone.areas.flatMap((area) => gridCells(area.room, { w: side, h: side }, 15)))
        const common = ['together', 'needs', 'purpose', 'learn']
        expect(places(200, common).length).toBeGreaterThanOrEqual(60)
        expect(places(own, common).length).toBeGreaterThanOrEqual(40)
        for (const name of common) expect(places(own, [name]).length).toBeGreaterThanOrEqual(6)
      }
    },
  )

  it('puts the word of the setting in the centre of the board', () => {
    const texts = textsOf(werkvorm.layout({ forWhom: 'de cliënt' }, 'nl')).map((text) => text.text)
    expect(texts).toContain('Wie zijn wij samen voor de cliënt?')
  })

  it('keeps every line of the centre inside its disc, with any word of 60 characters', () => {
    const words = extremes['wie-zijn-wij'] ?? []
    for (const settings of words) {
      for (const language of languages) {
        const records = werkvorm.layout(settings, language)
        const text = textsOf(records).find((one) => one.id === 'shape:layout-centre-text') as TextOnBoard
        const disc = records.find((record) => record.id === 'shape:layout-centre-disc') as TLRecord
        const style = { font: text.font, size: text.size, align: 'middle' } as const
        expect(linesInside(text.text, style, text.size, text.box, boxOf(disc)), text.text).toBe(true)
      }
    }
  })

  it('refuses a word of 61 characters and takes one with spaces around it', () => {
    expect(werkvorm.settingsSchema.safeParse({ forWhom: 'x'.repeat(61) }).success).toBe(false)
    expect(werkvorm.settingsSchema.parse({ forWhom: '  het  kind ' })).toEqual({ forWhom: 'het kind' })
  })

  it('wraps its own texts the same when a browser measures them 2 % wider or narrower', () => {
    for (const language of languages) {
      for (const { text, font, size, box } of textsOf(werkvorm.layout({}, language))) {
        expect(wrapsSteadily(text, font, size, box.w), text).toBe(true)
      }
    }
  })

  it('breaks no word of its own texts', () => {
    for (const language of languages) {
      for (const { text, font, size, box } of textsOf(werkvorm.layout({}, language))) {
        expect(keepsWordsWhole(text, font, size, box.w), text).toBe(true)
      }
    }
  })
})

describe('measuring text', () => {
  it('breaks at spaces and after hyphens', () => {
    expect(wrap('een twee drie', 'sans', 10, 45)).toEqual(['een twee', 'drie'])
    expect(wrap('co-teaching', 'sans', 10, 45)).toEqual(['co-', 'teaching'])
  })

  it('breaks inside a word only when the word alone is too wide', () => {
    expect(wrap('a WWWWWW', 'sans', 10, 30)).toEqual(['a', 'WWW', 'WWW'])
    expect(wrap('', 'sans', 10, 30)).toEqual([''])
  })

  it('counts the lines of every paragraph', () => {
    expect(textHeight('een\ntwee\n', 'sans', 10, 100)).toBeCloseTo(3 * 13.5)
  })
})

/** How many pixels a unit is at 1280 x 800 with the whole board in view, beside the strip, the tools and the panel. */
function smallLaptop({ w, h }: Box): number {
  const screen = { w: 1280 - 54, h: 800 - 60 }
  return cameraFor({ x: 0, y: 0, w, h }, screen).z
}

type TextOnBoard = { id: string; text: string; font: 'sans' | 'sansBold'; size: number; box: Box }

function textsOf(records: readonly TLRecord[]): TextOnBoard[] {
  return records.flatMap((record) => {
    if (record.typeName !== 'shape' || record.type !== 'text') return []
    const { scale, w, richText } = record.props as TLTextShape['props']
    const paragraphs = richText.content as { content?: { text: string; marks?: unknown[] }[] }[]
    const text = paragraphs.map((paragraph) => paragraph.content?.[0]?.text ?? '').join('\n')
    const font = paragraphs[0]?.content?.[0]?.marks ? 'sansBold' : 'sans'
    const size = 44 * scale
    return [
      {
        id: record.id,
        text,
        font,
        size,
        box: { x: record.x, y: record.y, w: w * scale, h: textHeight(text, font, size, w * scale) },
      },
    ]
  })
}

function boxOf(record: TLRecord): Box {
  const shape = record as TLShape
  const [text] = textsOf([record])
  if (text) return text.box
  const { w, h } = shape.props as { w?: number; h?: number }
  if (w !== undefined && h !== undefined) return { x: shape.x, y: shape.y, w, h }
  const drawn = pageBox(shape, new Map())
  if (!drawn) throw new Error(`${shape.id} has no size`)
  return drawn
}

function frameShapes(records: readonly TLRecord[]): TLShape[] {
  return (records as TLShape[]).filter((shape) => shape.type === 'frame')
}

function boxesOf(records: readonly TLRecord[], kind: 'frame' | 'geo-ellipse'): Box[] {
  if (kind === 'frame') return frameShapes(records).map(boxOf)
  return (records as TLShape[])
    .filter((shape) => shape.type === 'geo' && (shape.props as { geo: string }).geo === 'ellipse')
    .map(boxOf)
}

function roomsOf(werkvorm: Werkvorm, settings: Settings, language: Language, layout: string): Box[] {
  return werkvorm.zones(settings, language, layout).flatMap((zone) => zone.areas.map((area) => area.room))
}

function sorted<T>(list: readonly T[]): string[] {
  return list.map((item) => JSON.stringify(item)).sort()
}
