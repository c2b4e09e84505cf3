import type { Board, Member, SpaceState } from '../../../shared/space/model.ts'
import { fewNames } from '../placeWords.ts'
import type { MeetingTexts } from '../texts.ts'
import { laterWords, readsWords } from './readsWords.ts'
import { harvestTarget, type StepHere } from './stepHere.ts'

type Names = ReadonlyMap<string, string>

/** What stands under the question: with whom one works here, who reads it, and where it goes afterwards. */
export function aboutBoard(
  state: SpaceState,
  board: Board,
  here: StepHere,
  me: Member,
  names: Names,
  texts: MeetingTexts,
): string[] {
  const target = harvestTarget(state, here.step, me.id)
  const mine = here.group === undefined || here.group.members.includes(me.id)
  return [
    ...(board.kind === 'group' && here.group ? [groupWords(here.group, me, names, texts)] : []),
    ...(mine ? [readsWords(board, texts.reads)] : []),
    ...(mine && target && me.role === 'participant' ? [laterWords(target, texts.reads)] : []),
  ]
}

function groupWords(
  group: NonNullable<StepHere['group']>,
  me: Member,
  names: Names,
  texts: MeetingTexts,
): string {
  const others = group.members.filter((id) => id !== me.id).flatMap((id) => names.get(id) ?? [])
  if (others.length === 0) return group.name
  const list = fewNames(others, texts)
  return group.members.includes(me.id)
    ? texts.step.togetherIn(group.name, list)
    : texts.step.membersOf(group.name, list)
}
