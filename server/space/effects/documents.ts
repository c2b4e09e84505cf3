import type { HarvestCounts } from '../../../shared/board/harvest/index.ts'
import type { Effect } from '../../../shared/space/commands/decision.ts'
import type { SpaceChange } from '../../../shared/space/document.ts'
import type { SpaceState } from '../../../shared/space/model.ts'
import { growWrite, seedWrites } from '../seeding.ts'
import type { RoomWrite } from '../spaceDocuments.ts'
import { After } from './after.ts'
import { deskWrite } from './desk.ts'
import { harvestWrite, sumOfCounts } from './harvest.ts'
import { messageWrite } from './message.ts'

/** What a command writes in other documents than that of the space, and what its answer gets of that. */
export type DocumentEffects = { writes: RoomWrite[]; result: () => object }

/** New boards and new room on them come first: the same command may harvest to them. */
export function documentEffects(
  state: SpaceState,
  changes: readonly SpaceChange[],
  effects: readonly Effect[],
): DocumentEffects {
  const spaceId = state.id
  const counts: HarvestCounts[] = []
  const after = new After(state, changes)
  const seeds = seedWrites(
    spaceId,
    effects
      .filter((effect) => effect.type === 'seedBoard')
      .map((effect) => ({ ...effect, owner: after.ownerOf(effect.boardId) })),
  )
  const grown = effects
    .filter((effect) => effect.type === 'growLayout')
    .map((effect) => growWrite(spaceId, effect))
  const others = effects.flatMap((effect) => otherWrites(spaceId, after, effect, counts))
  return {
    writes: [...seeds, ...grown, ...others],
    result: () => (counts.length > 0 ? { harvested: toldOf(sumOfCounts(counts), effects) } : {}),
  }
}

/** With fewer boards the answer would tell of single people how much they keep to themselves. */
const enoughBoards = 3

/** What is told of a harvest: never how much was left or held back by one or two. */
function toldOf(counts: HarvestCounts, effects: readonly Effect[]): HarvestCounts {
  const boards = new Set(
    effects.flatMap((effect) =>
      effect.type === 'harvest' ? effect.sources.map(({ boardId }) => boardId) : [],
    ),
  )
  return boards.size < enoughBoards ? { ...counts, left: 0, heldBack: 0 } : counts
}

function otherWrites(spaceId: string, after: After, effect: Effect, counts: HarvestCounts[]): RoomWrite[] {
  if (effect.type === 'harvest') {
    const { members = [] } = after.board(effect.targetBoardId) ?? {}
    const sources = effect.sources.map((source) => ({ ...source, owner: after.ownerOf(source.boardId)?.id }))
    return harvestWrite(spaceId, effect, sources, members, (came) => counts.push(came))
  }
  if (effect.type === 'setHint') return [deskWrite(spaceId, 'hints', effect.stepId, effect.hint)]
  if (effect.type === 'messageBoard') return [messageWrite(spaceId, effect)]
  if (effect.type === 'closePoll' || effect.type === 'forgetAnswers')
    return [deskWrite(spaceId, 'voted', effect.pollId, undefined)]
  return []
}
