import type { TileDrawing, TileFrame, TileItem } from '../tiles/drawing.ts'
import type { ImageMark, Mark, PathMark, Pose, Span, TextLine, WordsMark } from '../tiles/marks.ts'
import { colorOf } from '../tiles/paint.ts'
import { houseFont } from './fontFile.ts'

type Context = OffscreenCanvasRenderingContext2D
type Pictures = ReadonlyMap<string, ImageBitmap>
type Pen = { readonly context: Context; readonly pictures: Pictures; readonly scale: number }

/** Paper is white, so what is saved is drawn as in the light. */
const theme = 'light'

/** Draws a board as pixels, `scale` for one unit of the page; the same drawing as boardSvg.ts. */
export function drawRaster(context: Context, drawing: TileDrawing, pictures: Pictures, scale: number): void {
  const { x, y, w, h } = drawing.view
  const frames = new Map(drawing.frames.map((frame) => [frame.id, frame]))
  context.setTransform(scale, 0, 0, scale, -x * scale, -y * scale)
  context.lineCap = 'round'
  context.lineJoin = 'round'
  context.fillStyle = colorOf('paper', theme)
  context.fillRect(x, y, w, h)
  for (const item of drawing.items) drawItem({ context, pictures, scale }, item, frames)
}

function drawItem(pen: Pen, item: TileItem, frames: ReadonlyMap<string, TileFrame>): void {
  const { context } = pen
  context.save()
  for (const id of item.frames) cutOff(context, frames.get(id))
  put(context, item.pose)
  context.globalAlpha = item.opacity
  for (const mark of item.marks) drawMark(pen, mark)
  context.restore()
}

function cutOff(context: Context, frame: TileFrame | undefined): void {
  if (!frame) return
  const before = context.getTransform()
  put(context, frame.pose)
  context.clip(new Path2D(frame.d))
  context.setTransform(before)
}

function put(context: Context, { x, y, turn }: Pose): void {
  context.translate(x, y)
  if (turn !== 0) context.rotate(turn)
}

function drawMark(pen: Pen, mark: Mark): void {
  if (mark.kind === 'path') drawPath(pen, mark)
  else if (mark.kind === 'words') drawWords(pen.context, mark)
  else drawImage(pen, mark)
}

function drawPath({ context, scale }: Pen, { d, fill, stroke, width, dash, opacity }: PathMark): void {
  const path = new Path2D(d)
  const whole = context.globalAlpha
  context.globalAlpha = whole * (opacity ?? 1)
  if (fill) {
    context.fillStyle = colorOf(fill, theme)
    context.fill(path)
  }
  if (stroke) {
    context.strokeStyle = colorOf(stroke, theme)
    context.lineWidth = width === 'hair' ? 1 / scale : (width ?? 1)
    context.setLineDash(
      (dash ?? '')
        .split(/[\s,]+/)
        .filter(Boolean)
        .map(Number),
    )
    context.stroke(path)
    context.setLineDash([])
  }
  context.globalAlpha = whole
}

function drawWords(context: Context, { lines, size, paint, halo }: WordsMark): void {
  context.fillStyle = colorOf(paint, theme)
  if (halo) {
    context.strokeStyle = colorOf(halo, theme)
    context.lineWidth = size * 0.4
  }
  for (const line of lines) drawLine(context, line, size, halo !== undefined)
}

function drawLine(context: Context, { x, y, spans }: TextLine, size: number, halo: boolean): void {
  let at = x
  for (const span of spans) {
    context.font = fontOf(span, size)
    if (halo) context.strokeText(span.text, at, y)
    context.fillText(span.text, at, y)
    const { width } = context.measureText(span.text)
    if (span.struck) context.fillRect(at, y - size * 0.3, width, size * 0.06)
    at += width
  }
}

function fontOf({ bold, italic }: Span, size: number): string {
  return `${italic ? 'italic ' : ''}${bold ? 700 : 400} ${size}px "${houseFont}", sans-serif`
}

function drawImage({ context, pictures }: Pen, mark: ImageMark): void {
  const { href, w, h, whole, round, flipX, flipY } = mark
  const picture = pictures.get(href)
  const area = new Path2D()
  if (round) area.ellipse(w / 2, h / 2, w / 2, h / 2, 0, 0, 2 * Math.PI)
  else area.rect(0, 0, w, h)
  if (!picture) {
    context.strokeStyle = colorOf('edge', theme)
    context.lineWidth = 1
    context.stroke(area)
    return
  }
  context.save()
  context.clip(area)
  context.translate(flipX ? w : 0, flipY ? h : 0)
  context.scale(flipX ? -1 : 1, flipY ? -1 : 1)
  context.drawImage(picture, whole.x, whole.y, whole.w, whole.h)
  context.restore()
}
