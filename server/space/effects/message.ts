import type { Effect } from '../../../shared/space/commands/decision.ts'
import { boardKeys } from '../documentKeys.ts'
import type { ChangeWrite } from '../spaceDocuments.ts'

/** Puts a message for one group where exactly that group reads it: in the layout document of its board. */
export function messageWrite(
  spaceId: string,
  { boardId, message }: Effect & { type: 'messageBoard' },
): ChangeWrite {
  return {
    key: boardKeys(spaceId, boardId).layout,
    change: (document) => {
      document.getMap('desk').set('message', message)
    },
  }
}
