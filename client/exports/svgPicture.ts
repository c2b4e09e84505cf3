/** Width and height that the text of a picture says it has. */
export function sizeIn(svg: string): { w: number; h: number } {
  const head = svg.slice(0, svg.indexOf('>'))
  const side = (name: string) => Number(new RegExp(` ${name}="([\\d.]+)"`).exec(head)?.[1]) || 600
  return { w: side('width'), h: side('height') }
}

/** The picture with the CSS of its fonts in it. */
export function withFonts(svg: string, fonts: string): string {
  const end = svg.indexOf('>') + 1
  return `${svg.slice(0, end)}<style>${fonts}</style>${svg.slice(end)}`
}
