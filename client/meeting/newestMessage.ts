import type { Message } from '../../shared/space/meeting/live.ts'
import { currentStep, runningMeeting } from '../../shared/space/meeting/now.ts'
import type { SpaceState } from '../../shared/space/model.ts'

/** The newest of what was said in the running step, or in the lobby; what was said before is old news. */
export function newestMessage(space: SpaceState, toGroup: Message | undefined): Message | undefined {
  const begun = currentStep(space)?.startedAt ?? runningMeeting(space)?.startedAt ?? undefined
  if (begun === undefined) return undefined
  const all = [space.live.message, toGroup].filter((message) => message !== undefined && message.at >= begun)
  return all.reduce(
    (newest, message) => ((message?.at ?? 0) > (newest?.at ?? 0) ? message : newest),
    undefined,
  )
}
