import type { HarvestCounts } from '../../../shared/board/harvest/index.ts'
import type { Effect, HarvestEffect } from '../../../shared/space/commands/decision.ts'
import type { SpaceChange } from '../../../shared/space/document.ts'
import type { SpaceState } from '../../../shared/space/model.ts'
import { growWrite, seedWrites } from '../seeding.ts'
import type { RoomWrite } from '../spaceDocuments.ts'
import { After } from './after.ts'
import { deskWrite } from './desk.ts'
import { type HarvestJob, sumOfCounts } from './harvest.ts'
import { messageWrite } from './message.ts'

/** What a command writes in other documents than that of the space, and what its answer gets of that. */
export type DocumentEffects = {
  writes: RoomWrite[]
  /** Harvests to boards that the writes made or gave room. */
  harvests: HarvestJob[]
  /** `counts` are those of the harvests. */
  result: (counts: readonly HarvestCounts[]) => object
}

/** New boards and new room on them come first: the same command may harvest to them. */
export function documentEffects(
  state: SpaceState,
  changes: readonly SpaceChange[],
  effects: readonly Effect[],
): DocumentEffects {
  const spaceId = state.id
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
  const others = effects.flatMap((effect) => otherWrites(spaceId, effect))
  const harvests = effects.filter((effect) => effect.type === 'harvest').map((effect) => jobOf(after, effect))
  return {
    writes: [...seeds, ...grown, ...others],
    harvests,
    result: (counts) => (counts.length > 0 ? { harvested: toldOf(sumOfCounts(counts), effects) } : {}),
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

function jobOf(after: After, { targetBoardId, rules, sources }: HarvestEffect): HarvestJob {
  const { members = [] } = after.board(targetBoardId) ?? {}
  const owned = sources.map((source) => ({ ...source, owner: after.ownerOf(source.boardId)?.id }))
  return { targetBoardId, rules, members, sources: owned }
}

function otherWrites(spaceId: string, effect: Effect): RoomWrite[] {
  if (effect.type === 'setHint') return [deskWrite(spaceId, 'hints', effect.stepId, effect.hint)]
  if (effect.type === 'messageBoard') return [messageWrite(spaceId, effect)]
  if (effect.type === 'closePoll' || effect.type === 'forgetAnswers')
    return [deskWrite(spaceId, 'voted', effect.pollId, undefined)]
  return []
}
