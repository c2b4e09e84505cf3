import { escapedXml } from '../../shared/xmlText.ts'
import type { TileDrawing, TileItem } from '../tiles/drawing.ts'
import {
  type ImageMark,
  type Mark,
  type PathMark,
  type Pose,
  type Span,
  short,
  type TextLine,
  type WordsMark,
} from '../tiles/marks.ts'
import { colorOf } from '../tiles/paint.ts'
import { houseFont } from './fontFile.ts'

export type BoardSvg = { readonly text: string; readonly w: number; readonly h: number }

type Around = {
  /** What the picture is, in words. */
  readonly title: string
  /** CSS with the house font in it, so that the words are the same on every machine. */
  readonly fonts: string
  /** Pictures on the board by their address, as data; one that is not here is left empty. */
  readonly images: Readonly<Record<string, string>>
}

/** Paper is white, so what is saved is drawn as in the light. */
const theme = 'light'
const family = `'${houseFont}','Atkinson Hyperlegible',sans-serif`

/** The whole board as the text of a picture: the drawing of the tiles, every word as letters. */
export function boardSvg(drawing: TileDrawing, { title, fonts, images }: Around): BoardSvg {
  const { x, y, w, h } = drawing.view
  const clips = drawing.frames.map(
    ({ id, d, pose }) => `<clipPath id="${escapedXml(id)}"><path d="${d}"${transform(pose)}/></clipPath>`,
  )
  const paper = `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${colorOf('paper', theme)}"/>`
  const text = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${w} ${h}" width="${w}" height="${h}" role="img" font-family="${family}" stroke-linecap="round" stroke-linejoin="round">`,
    `<title>${escapedXml(title)}</title>`,
    fonts === '' ? '' : `<style>${fonts}</style>`,
    clips.length > 0 ? `<defs>${clips.join('')}</defs>` : '',
    paper,
    ...drawing.items.map((item) => drawnItem(item, images)),
    '</svg>',
  ]
  return { text: text.join(''), w, h }
}

function drawnItem({ id, pose, opacity, frames, marks }: TileItem, images: Around['images']): string {
  if (marks.length === 0) return ''
  const seen = opacity === 1 ? '' : ` opacity="${opacity}"`
  const inside = marks.map((mark, place) => drawnMark(mark, images, `${id}-${place}`)).join('')
  const drawn = `<g${transform(pose)}${seen}>${inside}</g>`
  return frames.reduce((inner, frame) => `<g clip-path="url(#${escapedXml(frame)})">${inner}</g>`, drawn)
}

function transform({ x, y, turn }: Pose): string {
  if (x === 0 && y === 0 && turn === 0) return ''
  const rotate = turn === 0 ? '' : ` rotate(${short((turn * 180) / Math.PI)})`
  return ` transform="translate(${short(x)} ${short(y)})${rotate}"`
}

function drawnMark(mark: Mark, images: Around['images'], id: string): string {
  if (mark.kind === 'path') return path(mark)
  return mark.kind === 'words' ? words(mark) : image(mark, images[mark.href], id)
}

function path({ d, fill, stroke, width, dash, opacity }: PathMark): string {
  const line = stroke
    ? ` stroke="${colorOf(stroke, theme)}" stroke-width="${width === 'hair' ? 1 : width}"` +
      (dash ? ` stroke-dasharray="${dash}"` : '') +
      (width === 'hair' ? ' vector-effect="non-scaling-stroke"' : '')
    : ''
  const seen = opacity === undefined ? '' : ` opacity="${opacity}"`
  return `<path d="${d}" fill="${fill ? colorOf(fill, theme) : 'none'}"${line}${seen}/>`
}

function words({ lines, size, paint, halo }: WordsMark): string {
  const behind = halo
    ? ` stroke="${colorOf(halo, theme)}" stroke-width="${short(size * 0.4)}" paint-order="stroke"`
    : ''
  const attributes = `font-size="${short(size)}" fill="${colorOf(paint, theme)}"${behind}`
  return `<text ${attributes} xml:space="preserve">${lines.map(line).join('')}</text>`
}

function line({ x, y, spans }: TextLine): string {
  const stretches = spans.map((span) => `<tspan${look(span)}>${escapedXml(span.text)}</tspan>`)
  return `<tspan x="${short(x)}" y="${short(y)}">${stretches.join('')}</tspan>`
}

function look({ bold, italic, struck }: Span): string {
  const weight = bold ? ' font-weight="700"' : ''
  const slant = italic ? ' font-style="italic"' : ''
  return weight + slant + (struck ? ' text-decoration="line-through"' : '')
}

function image(
  { w, h, whole, round, flipX, flipY }: ImageMark,
  data: string | undefined,
  id: string,
): string {
  if (data === undefined)
    return `<rect width="${w}" height="${h}" fill="none" stroke="${colorOf('edge', theme)}"/>`
  const clip = `clip-${escapedXml(id)}`
  const area = round
    ? `<ellipse cx="${w / 2}" cy="${h / 2}" rx="${w / 2}" ry="${h / 2}"/>`
    : `<rect width="${w}" height="${h}"/>`
  const move = `translate(${flipX ? w : 0} ${flipY ? h : 0}) scale(${flipX ? -1 : 1} ${flipY ? -1 : 1})`
  const flip = flipX || flipY ? ` transform="${move}"` : ''
  const place = `x="${short(whole.x)}" y="${short(whole.y)}" width="${short(whole.w)}" height="${short(whole.h)}"`
  const picture = `<g${flip}><image href="${escapedXml(data)}" ${place} preserveAspectRatio="none"/></g>`
  return `<clipPath id="${clip}">${area}</clipPath><g clip-path="url(#${clip})">${picture}</g>`
}
