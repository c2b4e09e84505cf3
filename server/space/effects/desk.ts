import { documentKey } from '../documentKeys.ts'
import type { ChangeWrite } from '../spaceDocuments.ts'

/** The maps of the desk document, which only facilitators read: hints by step, and by poll how many have voted. */
type DeskMap = 'hints' | 'voted'

/** Writes one entry of the desk document; undefined removes it. */
export function deskWrite(
  spaceId: string,
  map: DeskMap,
  key: string,
  value: string | number | undefined,
): ChangeWrite {
  return {
    key: documentKey(spaceId, { kind: 'desk' }),
    change(document) {
      const entries = document.getMap(map)
      if (value === undefined) entries.delete(key)
      else if (entries.get(key) !== value) entries.set(key, value)
    },
  }
}
