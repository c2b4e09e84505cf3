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
    .map(([name, value]) => ` ${name}="${xmlText(String(value))}"`)
    .join('')
  const inside = node.children.map((child) => (typeof child === 'string' ? xmlText(child) : svgText(child)))
  return `<${node.tag}${attributes}>${inside.join('')}</${node.tag}>`
}

/** XML allows few control characters, not even escaped; a lone surrogate is no character. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const notInXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

/** Words of people as the text of an XML file: in an element or an attribute. */
export function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replace(notInXml, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
