import { isDivided } from '../../meeting/stepBoards.ts'
import type { SpaceState } from '../../model.ts'
import { type CommandContext, type Refusal, refuse } from '../decision.ts'
import type { StepFields } from './fields.ts'
import { plenary } from './making.ts'

type Given = StepFields & { sameBoardAs?: string | null | undefined }

/**
 * A step on the board of another plenary step of its meeting: everyone votes where everyone wrote. Such steps have one
 * part, and say the same of what their board is made of. Null gives a step a board, and so a part, of its own again.
 */
export function onSameBoard(
  state: SpaceState,
  meetingId: string,
  { sameBoardAs, ...given }: Given,
  { newId }: Pick<CommandContext, 'newId'>,
): { ok: true; fields: StepFields; part: string | undefined } | Refusal {
  if (sameBoardAs === undefined) return { ok: true, fields: given, part: undefined }
  if (sameBoardAs === null) return { ok: true, fields: given, part: newId() }
  const host = state.steps.get(sameBoardAs)
  if (host?.meetingId !== meetingId) return refuse('invalid', 'no-such-step')
  if (host.layout === '' || isDivided(host)) return refuse('invalid', 'no-such-board')
  const { werkvorm, layout, settings, anonymous, part } = host
  const board = { kind: 'activity' as const, grouping: plenary, werkvorm, layout, settings, anonymous }
  return { ok: true, fields: { ...given, ...board }, part }
}
