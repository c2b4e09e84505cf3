import { type DocumentName, formatDocumentName } from '../../shared/protocol/documents.ts'

/** The key of a document of a space in the rooms and the store. */
export function documentKey(spaceId: string, name: DocumentName): string {
  return `${spaceId}/${formatDocumentName(name)}`
}

/** The keys of the two documents of a board. */
export function boardKeys(spaceId: string, boardId: string): { layout: string; content: string } {
  return {
    layout: documentKey(spaceId, { kind: 'layout', boardId }),
    content: documentKey(spaceId, { kind: 'board', boardId }),
  }
}
