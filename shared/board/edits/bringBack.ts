import type { TLRecord } from '@tldraw/tlschema'
import { isLayoutId } from '../records.ts'
import { richTextOfProps } from '../recordText.ts'
import { plainText } from '../richText.ts'
import { type EditBoard, permitted } from './board.ts'
import type { Change } from './change.ts'
import { takeBack } from './takeBack.ts'

type Records = ReadonlyMap<string, TLRecord>

/** What stands on a copy of a board and not on the board itself. */
export type Missing = {
  /** Things, ties and pictures that are not there. */
  readonly gone: readonly TLRecord[]
  /** What is there, with other words than on the copy. */
  readonly otherWords: readonly { readonly id: string; readonly text: string }[]
}

/** Compares a copy, of which not everything reached the board, with the board as it is now. */
export function missingOn(now: Records, copy: Records): Missing {
  const made = [...copy.values()].filter(({ id }) => !isLayoutId(id))
  return {
    gone: made.filter(({ id, typeName }) => typeName !== 'page' && typeName !== 'document' && !now.has(id)),
    otherWords: made.flatMap(({ id }) => {
      const text = wordsOf(copy.get(id))
      const there = now.get(id)
      return there && text !== '' && !wordsOf(there).includes(text) ? [{ id, text }] : []
    }),
  }
}

/** Puts what is gone on the board again, as it was, as far as what it lies in and what it ties are there. */
export function bringBack(board: EditBoard, gone: readonly TLRecord[]): Change {
  const copy = new Map(gone.map((record) => [record.id as string, record]))
  const back = takeBack({ put: [], remove: gone.map(({ id }) => id) }, copy, board.records)
  return permitted(back, board)
}

/** The words of a thing, without the room around them; '' for what has none. */
export function wordsOf(record: TLRecord | undefined): string {
  const richText = richTextOfProps(record)
  return richText ? plainText(richText).trim() : ''
}
