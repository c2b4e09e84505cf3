import { escapedXml } from '../../xmlText.ts'

/**
 * Pictures of readings as a small tree of SVG, drawn by pure functions and shown in two ways: as text in a file
 * (`svgText`), and as React elements on a page (client/reading/SvgPicture.tsx), where a mark with a `note` can be
 * clicked. No text of people ever becomes markup.
 */
export type SvgNode = {
  readonly tag: 'svg' | 'g' | 'path' | 'line' | 'rect' | 'circle' | 'ellipse' | 'text' | 'tspan' | 'title'
  /** Attributes with their SVG names (`stroke-width`). */
  readonly attributes: Readonly<Record<string, string | number>>
  readonly children: readonly (SvgNode | string)[]
  /** The id of the note that this mark stands for. */
  readonly note?: string
}

export function svg(
  tag: SvgNode['tag'],
  attributes: SvgNode['attributes'] = {},
  children: SvgNode['children'] = [],
  note?: string,
): SvgNode {
  return { tag, attributes, children, ...(note === undefined ? {} : { note }) }
}

/** A whole picture with its size in pixels; `label` says in words what it shows. */
export function picture(
  size: { w: number; h: number },
  label: string,
  children: readonly SvgNode[],
): SvgNode {
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${size.w} ${size.h}`,
    width: size.w,
    height: size.h,
    role: 'img',
    'font-family': "'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', sans-serif",
  }
  return svg('svg', attributes, [svg('title', {}, [label]), ...children])
}

/** The picture as the text of a file. */
export function svgText(node: SvgNode): string {
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escapedXml(String(value))}"`)
    .join('')
  const inside = node.children.map((child) =>
    typeof child === 'string' ? escapedXml(child) : svgText(child),
  )
  return `<${node.tag}${attributes}>${inside.join('')}</${node.tag}>`
}
