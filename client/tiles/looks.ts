import type {
  TLAsset,
  TLDefaultShape,
  TLFrameShape,
  TLGeoShape,
  TLImageShape,
  TLNoteShape,
  TLRecord,
  TLShape,
  TLTextShape,
} from '@tldraw/tlschema'
import { sizeOf } from '../../shared/board/geometry.ts'
import { isLayoutId } from '../../shared/board/records.ts'
import { richTextOfProps } from '../../shared/board/recordText.ts'
import { lineHeight } from '../../shared/werkvormen/kit/measure.ts'
import { type Box, type ImageMark, type Look, type Mark, rectangle } from './marks.ts'
import { geoPath } from './outlines.ts'
import type { Paint } from './paint.ts'
import { dashOf, drawLook, fillPaint, highlightLook, lineLook, strokeWidths } from './strokes.ts'
import { setPlainText, setText, type TextStyle } from './words.ts'

/** Sizes of letters by tldraw's sizes: in notes and forms, and of loose texts. */
const labelSizes = { s: 18, m: 22, l: 26, xl: 32 } as const
const textSizes = { s: 18, m: 24, l: 36, xl: 44 } as const
/** Room between the edge of a note or form and its words. */
const padding = 16
const noteWidth = 200
/** The title over a frame; on the canvas it has a fixed size on the screen. */
const frameTitleSize = 28

/** What a shape looks like; arrows, which depend on others, are drawn by arrows.ts. */
export function lookOf(shape: TLShape, asset: TLRecord | undefined): Look {
  const known = shape as TLDefaultShape
  if (known.type === 'note') return noteLook(known)
  if (known.type === 'text') return textLook(known)
  if (known.type === 'geo') return geoLook(known)
  if (known.type === 'frame') return frameLook(known)
  if (known.type === 'draw') return drawLook(known)
  if (known.type === 'highlight') return highlightLook(known)
  if (known.type === 'line') return lineLook(known)
  if (known.type === 'image') return imageLook(known, asset)
  return known.type === 'group' ? nothing : unknownLook(shape)
}

const nothing: Look = { marks: [], box: { x: 0, y: 0, w: 0, h: 0 } }

function noteLook({ props }: TLNoteShape): Look {
  const { scale } = props
  const [w, h] = [noteWidth * scale, (noteWidth + props.growY) * scale]
  const paint: Paint = props.labelColor === 'black' ? 'note-ink' : `ink:${props.labelColor}`
  const size = (props.fontSizeAdjustment || labelSizes[props.size]) * scale
  const marks: Mark[] = [
    { kind: 'path', d: rectangle(w, h), fill: `note:${props.color}` },
    { kind: 'path', d: `M0 ${h - scale}h${w}`, stroke: 'note-edge', width: 2 * scale },
  ]
  const words = setText(props.richText, inner(w, h, padding * scale), {
    ...props,
    size,
    paint,
    wraps: true,
    room: h,
  })
  return { marks: words ? [...marks, words] : marks, box: { x: 0, y: 0, w, h } }
}

function textLook({ props }: TLTextShape): Look {
  const { scale, autoSize, richText } = props
  const size = textSizes[props.size] * scale
  const style = {
    ...{ size, paint: `ink:${props.color}` as const, verticalAlign: 'start', wraps: !autoSize },
    ...{ align: props.textAlign, room: Number.POSITIVE_INFINITY },
  }
  const w = autoSize ? widthOf(richText, size) : props.w * scale
  const words = setText(richText, { x: 0, y: 0, w, h: 0 }, style)
  const h = (words?.lines.length ?? 1) * size * lineHeight
  return { marks: words ? [words] : [], box: { x: 0, y: 0, w, h } }
}

/** How wide a text is that breaks only where its writer broke it. */
function widthOf(richText: TLTextShape['props']['richText'], size: number): number {
  const style = { size, paint: 'paper', align: 'start', verticalAlign: 'start', wraps: false } as const
  const words = setText(richText, { x: 0, y: 0, w: 0, h: 0 }, { ...style, room: Number.POSITIVE_INFINITY })
  return Math.max(0, ...(words?.lines ?? []).map((line) => line.w))
}

function geoLook({ props }: TLGeoShape): Look {
  const { scale, w } = props
  const h = props.h + props.growY
  const width = strokeWidths[props.size] * scale
  const fill = props.fill === 'none' ? {} : { fill: fillPaint(props.fill, props.color, 'ink') }
  const stroke: Paint = `ink:${props.color}`
  const outline: Mark = {
    ...{ kind: 'path', d: geoPath(props.geo, w, h), stroke, width },
    ...fill,
    ...dashOf(props.dash, width),
  }
  const style = {
    ...{ size: labelSizes[props.size] * scale, paint: `ink:${props.labelColor}` as const },
    ...{ align: props.align, verticalAlign: props.verticalAlign, wraps: true, room: h },
  }
  const words = setText(props.richText, inner(w, h, padding * scale), style)
  return { marks: words ? [outline, words] : [outline], box: { x: 0, y: 0, w, h } }
}

function frameLook({ id, props }: TLFrameShape): Look {
  const { w, h, name } = props
  const area: Mark = { kind: 'path', d: rectangle(w, h), fill: 'raised', stroke: 'edge', width: 'hair' }
  const box = { x: 0, y: 0, w, h }
  // A layout writes its titles itself.
  if (isLayoutId(id)) return { marks: [area], box }
  const title = setPlainText(name, { x: 0, y: -frameTitleSize * 1.5, w, h: frameTitleSize }, frameTitle)
  return title
    ? { marks: [area, title], box: { ...box, y: -frameTitleSize * 1.5, h: h + frameTitleSize * 1.5 } }
    : { marks: [area], box }
}

const frameTitle: TextStyle = {
  ...{ size: frameTitleSize, paint: 'ink:black', align: 'start', verticalAlign: 'start' },
  ...{ wraps: true, room: frameTitleSize * lineHeight },
}

function imageLook({ props }: TLImageShape, asset: TLRecord | undefined): Look {
  const { w, h, crop } = props
  const box = { x: 0, y: 0, w, h }
  const { src } = ((asset as TLAsset | undefined)?.props ?? {}) as { src?: unknown }
  if (typeof src !== 'string' || src === '') return { marks: [empty(w, h)], box }
  const mark: ImageMark = {
    ...{ kind: 'image', href: src, w, h, whole: wholePicture(w, h, crop) },
    ...{ round: crop?.isCircle === true, flipX: props.flipX, flipY: props.flipY },
  }
  return { marks: [mark], box }
}

function wholePicture(w: number, h: number, crop: TLImageShape['props']['crop']): Box {
  if (!crop) return { x: 0, y: 0, w, h }
  const { topLeft, bottomRight } = crop
  const whole = { w: w / (bottomRight.x - topLeft.x || 1), h: h / (bottomRight.y - topLeft.y || 1) }
  return { x: 0 - topLeft.x * whole.w, y: 0 - topLeft.y * whole.h, ...whole }
}

/** A shape that we cannot draw: where it is. */
function unknownLook(shape: TLShape): Look {
  const size = sizeOf(shape)
  if (!size) return nothing
  const words = setText(richTextOfProps(shape), inner(size.w, size.h, padding), {
    ...{ size: labelSizes.m, paint: 'ink:black' as const, align: 'middle', verticalAlign: 'middle' },
    ...{ wraps: true, room: size.h },
  })
  return {
    marks: words ? [empty(size.w, size.h), words] : [empty(size.w, size.h)],
    box: { x: 0, y: 0, ...size },
  }
}

function empty(w: number, h: number): Mark {
  return { kind: 'path', d: rectangle(w, h), stroke: 'edge', width: 'hair' }
}

function inner(w: number, h: number, by: number): Box {
  return { x: by, y: by, w: Math.max(1, w - 2 * by), h: Math.max(1, h - 2 * by) }
}
