import type { CommandContext } from '../commands/decision.ts'
import type { SpaceState } from '../model.ts'
import { Draft } from './draft.ts'
import { type Arrival, completeRunningStep } from './latecomer.ts'

/** Closes what somebody wrote alone for whoever comes with a new link. On a solo step they go on with a new board. */
export function sealBoards(state: SpaceState, memberId: string, context: CommandContext): Arrival {
  const draft = new Draft(state)
  for (const board of state.boards.values()) {
    if (board.kind === 'solo' && board.members.includes(memberId)) {
      draft.change('boards', board.id, { sealed: true })
    }
  }
  completeRunningStep(draft, [], context)
  return { changes: draft.changes(), effects: draft.effects }
}
