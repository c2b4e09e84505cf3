import { tickedZones } from '../../shared/board/sharing.ts'
import type { Sharing } from '../../shared/protocol/sharing.ts'
import { currentStep, groupsOf } from '../../shared/space/meeting/now.ts'
import type { Board, SpaceState } from '../../shared/space/model.ts'
import { boardKeys, documentKey } from './documentKeys.ts'
import { findWerkvorm } from './seeding.ts'
import type { ReadDocument } from './spaceDocuments.ts'
import type { SpaceTools } from './tools.ts'

/** Of fewer personal boards a number would tell whose. */
const fewest = 3
const nobody: Sharing = { boards: 0, nothing: 0 }

/**
 * How many people ticked nothing yet of what they may share in the running step: a number, never whose board, and not
 * a word of what stands there. Only the ticks are looked at, as the harvest will do.
 */
export function countSharing(
  { documents }: Pick<SpaceTools, 'documents'>,
  spaceId: string,
): Promise<Sharing> {
  return documents.exclusively(spaceId, async () => {
    const state = await documents.state(spaceId)
    const boards = state ? boardsToTick(state) : []
    if (!state || boards.length < fewest) return nobody
    let nothing = 0
    const count = (read: ReadDocument) => {
      nothing = boards.filter((board) => ticksNothing(state, board, read)).length
    }
    const write = {
      key: documentKey(spaceId, { kind: 'desk' }),
      reads: boards.map(({ id }) => boardKeys(spaceId, id).content),
      change: (_desk: unknown, read: ReadDocument) => count(read),
    }
    await documents.write(spaceId, { changes: [], others: [write] })
    return { boards: boards.length, nothing }
  })
}

/** The personal boards of the running step from which only what is ticked goes along. */
function boardsToTick(state: SpaceState): Board[] {
  const step = currentStep(state)
  if (step?.harvest?.share !== 'ticked') return []
  return groupsOf(state, step.id).flatMap(({ boardId, members }) => {
    const board = state.boards.get(boardId ?? '')
    return board?.kind === 'solo' && members.length > 0 ? [board] : []
  })
}

/** What a card begins with is ticked for everyone, so it says nothing about what somebody chose. */
function ticksNothing({ id, meta, members }: SpaceState, board: Board, read: ReadDocument): boolean {
  const owner = members.get(board.members[0] ?? '') ?? { id: '', name: '', discipline: '' }
  const start = findWerkvorm(board.werkvorm)?.start(board.settings, meta.language, board.layout, owner)
  const given = new Set(start?.ticked)
  const ticked = read(boardKeys(id, board.id).content, tickedZones)
  return [...ticked].every((zone) => given.has(zone))
}
