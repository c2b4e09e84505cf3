/** Letters smaller than this many pixels are drawn as a bar for each line: nobody reads them, and they cost most. */
const readable = 4.5
/** Lines lower than this many pixels are not drawn at all. */
const visible = 1

/** Pixels for one page unit, rounded to half steps of doubling, so that a picture that grows a little stays as it is. */
export function detailFor(scale: number): number {
  return scale > 0 ? 2 ** (Math.round(Math.log2(scale) * 2) / 2) : 0
}

/** How words of a size in page units are drawn. */
export function wordsAt(size: number, detail: number): 'letters' | 'bars' | 'nothing' {
  const pixels = size * detail
  if (pixels >= readable) return 'letters'
  return pixels >= visible ? 'bars' : 'nothing'
}
