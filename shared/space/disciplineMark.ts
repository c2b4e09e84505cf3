import { comparable } from './comparable.ts'

/** Shapes and colours that tell disciplines apart; together, because colour alone excludes people. */
export const markShapes = [
  'circle',
  'square',
  'triangle',
  'diamond',
  'hexagon',
  'cross',
  'drop',
  'half',
] as const
export type MarkShape = (typeof markShapes)[number]

export const markColors = ['teal', 'blue', 'violet', 'rose', 'rust', 'ochre', 'moss', 'slate'] as const
export type MarkColor = (typeof markColors)[number]

export type DisciplineMark = { readonly shape: MarkShape; readonly color: MarkColor }

/**
 * The mark of a discipline: the same on every screen and in every space, whatever capitals or accents
 * people typed. Undefined for an empty discipline.
 */
export function disciplineMark(discipline: string): DisciplineMark | undefined {
  const word = comparable(discipline)
  if (word === '') return undefined
  const hash = fnv1a(word)
  return {
    shape: markShapes[hash % markShapes.length] ?? 'circle',
    color: markColors[Math.floor(hash / markShapes.length) % markColors.length] ?? 'slate',
  }
}

/**
 * The marks of all disciplines of a space, by `comparable`. Each has its own mark of `disciplineMark`
 * unless an earlier discipline has that shape or colour: then it gets the next ones that are free, so that
 * up to eight disciplines differ in shape and in colour. Give them in the order in which people came.
 */
export function disciplineMarks(disciplines: Iterable<string>): ReadonlyMap<string, DisciplineMark> {
  const marks = new Map<string, DisciplineMark>()
  for (const discipline of disciplines) {
    const word = comparable(discipline)
    const wish = disciplineMark(word)
    if (!wish || marks.has(word)) continue
    const taken = [...marks.values()]
    marks.set(word, {
      shape: nextFree(
        markShapes,
        wish.shape,
        taken.map((mark) => mark.shape),
      ),
      color: nextFree(
        markColors,
        wish.color,
        taken.map((mark) => mark.color),
      ),
    })
  }
  return marks
}

/** The wish, or the next in the row that is taken least. */
function nextFree<T>(row: readonly T[], wish: T, taken: readonly T[]): T {
  const start = row.indexOf(wish)
  const inTurn = [...row.slice(start), ...row.slice(0, start)]
  const uses = inTurn.map((candidate) => taken.filter((other) => other === candidate).length)
  return inTurn[uses.indexOf(Math.min(...uses))] ?? wish
}

/** FNV-1a, 32 bits, over UTF-16 units: short, spread well enough for 64 marks, the same everywhere. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return (hash ^ (hash >>> 15)) >>> 0
}
