import type * as Y from 'yjs'

/** What the binding needs of a document. */
export type BoundDocument = {
  readonly document: Y.Doc
  /** Whether this page may write it now. */
  readonly writable: boolean
  /** Told whether changes wait for the next flush. */
  unflushed: boolean
}

/** The two documents of a board. */
export type BoundDocuments = { layout: BoundDocument; content: BoundDocument }
