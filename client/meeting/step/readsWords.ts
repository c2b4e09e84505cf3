import type { Board } from '../../../shared/space/model.ts'
import type { MeetingTexts } from '../texts.ts'
import type { HarvestTarget } from './stepHere.ts'

type ReadBoard = Pick<Board, 'kind' | 'anonymous' | 'openToFacilitators'>

/** Who reads what is written on a board, in words (B18, B20): never more people than the words say. */
export function readsWords(board: ReadBoard, texts: MeetingTexts['reads']): string {
  if (board.anonymous) return texts.anonymous
  if (board.kind === 'solo') return texts.solo
  if (board.kind === 'plenary') return texts.plenary
  return board.openToFacilitators ? texts.groupOpen : texts.group
}

/** Where it goes afterwards, and what does not: `stays` are the titles of zones from which nothing goes. */
export function laterWords(
  target: HarvestTarget,
  stays: readonly string[],
  texts: MeetingTexts['reads'],
): string[] {
  const where = target.group?.name ?? texts.to[target.kind]
  if (target.ticked) return [texts.laterTicked(where)]
  return stays.length === 0 ? [texts.later(where)] : [texts.laterPart(where), texts.stays(stays)]
}
