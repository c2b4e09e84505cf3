import type * as Y from 'yjs'
import type { Room } from './room.ts'
import type { Turn } from './turn.ts'

/** A document as who changes it from outside the rooms sees it. */
export type RoomDocument = Y.Doc

/** A change of one document by the server itself, or an update that it has ready. */
export type RoomChange = { room: Room } & (
  | { change: (document: RoomDocument) => void }
  | { seed: Uint8Array }
)

/** Changes of any number of rooms that are made in one tick and one commit: all of them or none. */
export type Together = {
  changes: readonly RoomChange[]
  resolve: () => void
  reject: (error: unknown) => void
}

/** Makes the changes one after another; when one fails, all are taken back, and false is the answer. */
export function makeTogether({ changes, reject }: Together, turnOf: (room: Room) => Turn): boolean {
  const restores = new Map<Turn, () => void>()
  try {
    for (const asked of changes) {
      const turn = turnOf(asked.room)
      if (!restores.has(turn)) restores.set(turn, turn.mark())
      if ('seed' in asked) turn.seed(asked.seed)
      else turn.write(asked.change)
    }
    return true
  } catch (error) {
    for (const restore of restores.values()) restore()
    reject(error)
    return false
  }
}
