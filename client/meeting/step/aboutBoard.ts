import type { Group } from '../../../shared/space/meeting/grouping.ts'
import type { Board, Member, SpaceState } from '../../../shared/space/model.ts'
import { werkvormen } from '../../../shared/werkvormen/index.ts'
import { isShareable } from '../../board/sharing/shareableZones.ts'
import { fewNames, othersIn } from '../placeWords.ts'
import type { MeetingTexts } from '../texts.ts'
import { laterWords, readsWords } from './readsWords.ts'
import { type HarvestTarget, harvestTarget, type StepHere } from './stepHere.ts'

/** What stands under the question: with whom one works here, who reads it, and where it goes afterwards. */
export function aboutBoard(
  state: SpaceState,
  board: Board,
  here: StepHere,
  me: Member,
  texts: MeetingTexts,
): string[] {
  const target = harvestTarget(state, here.step, board, me.id)
  const mine = here.group === undefined || here.group.members.includes(me.id)
  return [
    ...(board.kind === 'group' && here.group ? [groupWords(state, here.group, me, texts)] : []),
    ...(mine ? [readsWords(board, texts.reads)] : []),
    ...(mine && target && me.role === 'participant'
      ? laterWords(target, titlesThatStay(state, board, target), texts.reads)
      : []),
  ]
}

/** What stands at the head of the zones from which nothing goes along; a title that two cards have once. */
function titlesThatStay(state: SpaceState, board: Board, target: HarvestTarget): string[] {
  const { werkvorm, settings, layout } = board
  const zones = werkvormen[werkvorm]?.zones(settings, state.meta.language, layout) ?? []
  return [...new Set(zones.flatMap(({ name, title }) => (isShareable(name, target) ? [] : title)))]
}

function groupWords(state: SpaceState, group: Group, me: Member, texts: MeetingTexts): string {
  const others = othersIn(group, me.id, state)
  if (others.length === 0) return group.name
  const list = fewNames(others, texts)
  return group.members.includes(me.id)
    ? texts.step.togetherIn(group.name, list)
    : texts.step.membersOf(group.name, list)
}
