export type Paper = 'A4' | 'A3'
type Size = { readonly w: number; readonly h: number }

/** In points, as everything here; no printer needs more. */
export const margin = 24
/** Of a page that lies down. */
const pages: Readonly<Record<Paper, Size>> = { A4: { w: 841.89, h: 595.28 }, A3: { w: 1190.55, h: 841.89 } }
/** For what stands above a picture: its title, or on the first page that of the board. */
const above = { picture: 48, board: 64 } as const

/** The room of a picture on a page. */
export function roomOn(paper: Paper, below: keyof typeof above): Size {
  const { w, h } = pages[paper]
  return { w: w - 2 * margin, h: h - 2 * margin - above[below] }
}

/** As large as fits in a room, in its own proportions. */
export function fitted({ w, h }: Size, room: Size): { fit: [number, number] } {
  const scale = Math.min(room.w / w, room.h / h)
  return { fit: [Math.floor(w * scale), Math.floor(h * scale)] }
}
