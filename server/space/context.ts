import type { CommandContext } from '../../shared/space/commands/decision.ts'
import { newId, newJoinCode, newSecret, newSeed } from '../gate/secrets.ts'
import { werkvormFacts } from './seeding.ts'
import type { SpaceTools } from './tools.ts'

/** What a decision about a space may ask of the world now. `origin` is that of links that are given out. */
export function contextOf({ now, online }: SpaceTools, spaceId: string, origin: string): CommandContext {
  return {
    now: now(),
    origin,
    newId,
    newKey: newSecret,
    newJoinCode,
    newSeed,
    online: online.membersOf(spaceId),
    werkvorm: werkvormFacts,
  }
}
