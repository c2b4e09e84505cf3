/** The names of the documents of a space: the last part of `/sync/<spaceId>/<document>`. */
export type DocumentName =
  | { kind: 'space' }
  /** For facilitators only: hints of steps, how many voted. */
  | { kind: 'desk' }
  | { kind: 'layout'; boardId: string }
  | { kind: 'board'; boardId: string }

const idPattern = /^[A-Za-z0-9_-]{1,64}$/

/** Whether a text can be the id of a space, member or board. */
export function isId(text: string): boolean {
  return idPattern.test(text)
}

/** Parses a document name; undefined when it is none. */
export function parseDocumentName(text: string): DocumentName | undefined {
  if (text === 'space' || text === 'desk') return { kind: text }
  const [kind, boardId, rest] = text.split(':')
  if (rest !== undefined || boardId === undefined || !isId(boardId)) return undefined
  return kind === 'layout' || kind === 'board' ? { kind, boardId } : undefined
}

/** The inverse of parseDocumentName. */
export function formatDocumentName(name: DocumentName): string {
  return 'boardId' in name ? `${name.kind}:${name.boardId}` : name.kind
}
