import type { TLRecord, TLRichText, TLShape } from '@tldraw/tlschema'
import type { HarvestRules, HarvestSource } from '../../../../../shared/board/harvest/index.ts'
import { plainText } from '../../../../../shared/board/richText.ts'
import type { Box } from '../../../../../shared/werkvormen/kit/box.ts'
import { richText } from '../../../../../shared/werkvormen/kit/pieces.ts'
import { stack } from '../../../../../shared/werkvormen/kit/stack.ts'
import { zonePieces } from '../../../../../shared/werkvormen/kit/zone.ts'

export type Meta = Record<string, unknown>
type Fields = {
  x?: number
  y?: number
  meta?: Meta
  parent?: string
  props?: Meta
  index?: string
  rotation?: number
}

export function board(...records: readonly TLRecord[][]): Map<string, TLRecord> {
  return new Map(records.flat().map((record) => [record.id, record]))
}

/** Zones side by side as a layout has them. */
export function zones(names: readonly string[], size = { w: 900, h: 900 }, at = { x: 0, y: 0 }): TLRecord[] {
  return stack(
    names.flatMap((name, place) =>
      zonePieces({
        zone: name,
        name,
        title: `Over ${name}`,
        question: 'Wat zie je, wat hoor je en wat denk je daarbij?',
        box: { x: at.x + place * (size.w + 40), y: at.y, ...size },
        colour: 'blue',
      }),
    ),
  )
}

function shape(type: string, id: string, fields: Fields, props: Meta): TLRecord {
  return {
    ...{
      typeName: 'shape',
      type,
      id: `shape:${id}`,
      x: fields.x ?? 0,
      y: fields.y ?? 0,
      rotation: fields.rotation ?? 0,
    },
    ...{ index: fields.index ?? 'a1', parentId: fields.parent ?? 'page:page', isLocked: false, opacity: 1 },
    meta: fields.meta ?? {},
    props: { ...props, ...fields.props },
  } as unknown as TLRecord
}

export function note(id: string, text: string, fields: Fields = {}): TLRecord {
  return shape('note', id, fields, {
    ...{ color: 'light-blue', labelColor: 'black', size: 'm', font: 'sans', fontSizeAdjustment: 0 },
    ...{
      align: 'middle',
      verticalAlign: 'middle',
      growY: 0,
      url: '',
      scale: 1,
      richText: richText(text, false),
    },
  })
}

/** A stroke from one corner of a box to the other. */
export function stroke(id: string, box: Box, fields: Fields = {}): TLRecord {
  const points = [
    { x: 0, y: 0, z: 0.5 },
    { x: box.w, y: box.h, z: 0.5 },
  ]
  return shape(
    'draw',
    id,
    { ...fields, x: box.x, y: box.y },
    {
      ...{
        color: 'red',
        fill: 'none',
        dash: 'draw',
        size: 'm',
        isComplete: true,
        isClosed: false,
        isPen: false,
        scale: 1,
      },
      segments: [{ type: 'free', points }],
    },
  )
}

export function frame(id: string, box: Box, fields: Fields = {}): TLRecord {
  const props = { w: box.w, h: box.h, name: 'Kader', color: 'black' }
  return shape('frame', id, { ...fields, x: box.x, y: box.y }, props)
}

export function group(id: string, fields: Fields = {}): TLRecord {
  return shape('group', id, fields, {})
}

export function picture(id: string, box: Box, fields: Fields = {}): TLRecord[] {
  const asset = {
    ...{ id: `asset:${id}`, typeName: 'asset', type: 'image', meta: {} },
    props: {
      ...{ w: box.w, h: box.h, name: `foto van ${id}.png`, isAnimated: false, mimeType: 'image/png' },
      ...{ src: '/assets/abc', fileSize: 12 },
    },
  } as unknown as TLRecord
  const image = shape(
    'image',
    id,
    { ...fields, x: box.x, y: box.y },
    {
      ...{ w: box.w, h: box.h, playing: true, url: '', assetId: `asset:${id}`, crop: null, flipX: false },
      ...{ flipY: false, altText: '' },
    },
  )
  return [asset, image]
}

export function arrow(
  id: string,
  from: string | undefined,
  to: string | undefined,
  fields: Fields = {},
): TLRecord[] {
  const line = shape('arrow', id, fields, {
    ...{
      kind: 'arc',
      elbowMidPoint: 0.5,
      dash: 'draw',
      size: 'm',
      fill: 'none',
      color: 'black',
      labelColor: 'black',
    },
    ...{
      bend: 0,
      start: { x: 0, y: 0 },
      end: { x: 300, y: 0 },
      arrowheadStart: 'none',
      arrowheadEnd: 'arrow',
    },
    ...{ text: '', labelPosition: 0.5, font: 'sans', scale: 1 },
  })
  const ends = [
    ['start', from],
    ['end', to],
  ] as const
  return [line, ...ends.flatMap(([terminal, end]) => (end ? binding(id, terminal, end) : []))]
}

function binding(id: string, terminal: 'start' | 'end', to: string): TLRecord {
  return {
    ...{ id: `binding:${id}-${terminal}`, typeName: 'binding', type: 'arrow', meta: {} },
    ...{ fromId: `shape:${id}`, toId: `shape:${to}` },
    props: { terminal, normalizedAnchor: { x: 0.5, y: 0.5 }, isExact: false, isPrecise: false, snap: 'none' },
  } as unknown as TLRecord
}

export function source(
  boardId: string,
  records: ReadonlyMap<string, TLRecord>,
  ticked: string[] = [],
): HarvestSource {
  const brought = new Set([...records.keys()].filter((id) => id.includes(':harvest-')))
  return { boardId, label: `Groep ${boardId}`, records, ticked: new Set(ticked), brought }
}

/** A personal board on which no harvest brought anything, whatever its records say. */
export function soloSource(
  boardId: string,
  owner: string,
  records: ReadonlyMap<string, TLRecord>,
): HarvestSource {
  return { ...source(boardId, records), owner, brought: new Set() }
}

export const openly: HarvestRules = {
  zones: { '*': 'plan', '': 'plan' },
  share: 'all',
  anonymous: false,
  seed: 7,
}
export const anonymously: HarvestRules = { ...openly, anonymous: true }

/** The shapes of a list of records. */
export function shapesIn(records: Iterable<TLRecord>): TLShape[] {
  return [...records].filter((record): record is TLShape => record.typeName === 'shape')
}

export function propsOf(record: object | undefined): Meta {
  return { ...(record as { props?: Meta } | undefined)?.props }
}

/** The words of a shape; '' when it has none. */
export function wordsOf(record: TLRecord | undefined): string {
  const { richText: text } = propsOf(record)
  return text ? plainText(text as TLRichText) : ''
}
