/** The font of everything that is read, by the name that pictures and documents know it by. */
export const houseFont = 'Atkinson Hyperlegible Next'

/** A file of the house font as a data address; `range` are the signs that it is for, all when empty. */
export type FontFile = { readonly data: string; readonly style: 'normal' | 'italic'; readonly range: string }

/** The house font as CSS with the files in it: a picture that is shown elsewhere fetches nothing. */
export function fontCss(files: readonly FontFile[]): string {
  const rules = files.map(({ data, style, range }) => {
    const part = range === '' ? '' : `unicode-range:${range};`
    return `@font-face{font-family:'${houseFont}';font-style:${style};font-weight:200 800;${part}src:url(${data}) format('woff2')}`
  })
  return rules.join('')
}

/** Makes the house font known to a worker that draws. */
export async function loadFonts(files: readonly FontFile[], fonts: FontFaceSet): Promise<void> {
  const faces = files.map(({ data, style, range }) => {
    const part = range === '' ? {} : { unicodeRange: range }
    return new FontFace(houseFont, `url(${data})`, { style, weight: '200 800', ...part })
  })
  for (const face of faces) fonts.add(face)
  await Promise.all(faces.map((face) => face.load()))
}
