import type { TLArrowShape, TLAsset, TLBinding, TLRecord, TLShape } from '@tldraw/tlschema'
import { validateRecord } from '../../../../shared/board/validate.ts'
import { richText as plainRichText } from '../../../../shared/werkvormen/kit/pieces.ts'

/** Records as the canvas writes them, for drawings; each is checked against tldraw's schema. */

type Place = { x?: number; y?: number }

export function byId(records: readonly TLRecord[]): Map<string, TLRecord> {
  return new Map(records.map((record) => [record.id, record]))
}

export function note(
  name: string,
  wishes: Place & { words?: string; richText?: unknown; color?: string; scale?: number; growY?: number } = {},
): TLShape {
  const { x = 0, y = 0, words = 'Een briefje', richText, color = 'yellow', scale = 1, growY = 0 } = wishes
  return shape(
    name,
    'note',
    { x, y },
    {
      ...{ color, labelColor: 'black', size: 'm', font: 'sans', fontSizeAdjustment: 0, align: 'middle' },
      ...{
        verticalAlign: 'middle',
        growY,
        url: '',
        scale,
        richText: richText ?? plainRichText(words, false),
      },
    },
  )
}

export function text(name: string, words: string, wishes: { autoSize?: boolean; w?: number } = {}): TLShape {
  const { autoSize = false, w = 200 } = wishes
  return shape(
    name,
    'text',
    {},
    {
      ...{ color: 'black', size: 'm', font: 'sans', textAlign: 'start', w, scale: 1, autoSize },
      richText: plainRichText(words, false),
    },
  )
}

type Area = { x: number; y: number; w: number; h: number }

export function frame(name: string, { x, y, w, h }: Area): TLShape {
  return shape(name, 'frame', { x, y }, { w, h, name: 'Kader', color: 'black' })
}

export function form(name: string, { x, y, w, h, geo }: Area & { geo: string }): TLShape {
  return shape(
    name,
    'geo',
    { x, y },
    {
      ...{ geo, w, h, growY: 0, scale: 1, url: '', dash: 'draw', color: 'black', labelColor: 'black' },
      ...{ fill: 'solid', size: 'm', font: 'sans', align: 'middle', verticalAlign: 'middle' },
      richText: plainRichText('', false),
    },
  )
}

export function drawn(name: string, points: readonly { x: number; y: number }[]): TLShape {
  return shape(
    name,
    'draw',
    {},
    {
      ...{ color: 'black', fill: 'none', dash: 'draw', size: 'm', scale: 1 },
      ...{ isComplete: true, isClosed: false, isPen: false },
      segments: [{ type: 'free', points: points.map((point) => ({ ...point, z: 0.5 })) }],
    },
  )
}

export function image(
  name: string,
  { w, h, crop }: { w: number; h: number; crop: unknown },
): [TLShape, TLAsset] {
  const asset = {
    ...{ id: `asset:${name}`, typeName: 'asset', type: 'image', meta: {} },
    props: { w, h, name: '', isAnimated: false, mimeType: 'image/png', src: '/assets/abc.png' },
  }
  const props = {
    w,
    h,
    crop,
    assetId: asset.id,
    playing: true,
    url: '',
    flipX: false,
    flipY: false,
    altText: '',
  }
  return [shape(name, 'image', {}, props), checked(asset) as TLAsset]
}

/** An arrow from the middle of one shape to the middle of another, with its two bindings. */
export function arrowBetween(
  name: string,
  from: string,
  to: string,
  wishes: Partial<TLArrowShape['props']> = {},
): TLRecord[] {
  const arrow = shape(
    name,
    'arrow',
    {},
    {
      ...{ kind: 'arc', elbowMidPoint: 0.5, dash: 'draw', size: 'm', fill: 'none', color: 'black' },
      ...{
        labelColor: 'black',
        bend: 0,
        start: { x: 0, y: 0 },
        end: { x: 100, y: 0 },
        arrowheadStart: 'none',
      },
      ...{ arrowheadEnd: 'arrow', text: '', labelPosition: 0.5, font: 'sans', scale: 1 },
      ...wishes,
    },
  )
  const binding = (terminal: 'start' | 'end', toId: string) =>
    checked({
      ...{ id: `binding:${name}-${terminal}`, typeName: 'binding', type: 'arrow', fromId: arrow.id },
      ...{ toId: `shape:${toId}`, meta: {} },
      props: {
        terminal,
        normalizedAnchor: { x: 0.5, y: 0.5 },
        isExact: false,
        isPrecise: false,
        snap: 'none',
      },
    }) as TLBinding
  return [arrow, binding('start', from), binding('end', to)]
}

export function inside(parent: string, child: TLShape): TLShape {
  return { ...child, parentId: `shape:${parent}` as TLShape['parentId'] }
}

export function turned(record: TLShape, rotation: number): TLShape {
  return { ...record, rotation }
}

function shape(name: string, type: string, { x = 0, y = 0 }: Place, props: object): TLShape {
  const record = {
    ...{ id: `shape:${name}`, typeName: 'shape', type, x, y, rotation: 0, index: 'a1' },
    ...{ parentId: 'page:page', isLocked: false, opacity: 1, meta: {}, props },
  }
  return checked(record) as TLShape
}

function checked(record: object): TLRecord {
  const judgement = validateRecord(record)
  if (!judgement.ok) throw new Error(`${judgement.reason}: ${JSON.stringify(record)}`)
  return judgement.record
}
