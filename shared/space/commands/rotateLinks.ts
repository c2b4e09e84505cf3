import * as z from 'zod/mini'
import { facilitatorLink, joinLink, personalLink } from '../links.ts'
import { sealBoards } from '../meeting/sealing.ts'
import { idSchema, type Member, type SpaceState } from '../model.ts'
import { accept, type CommandContext, type Decision, refuse } from './decision.ts'

export const rotateLinksSchema = z.object({
  type: z.literal('rotateLinks'),
  which: z.enum(['join', 'facilitator', 'personal']),
  /** Whose personal link; one's own when left out. */
  memberId: z.optional(idSchema),
})
export type RotateLinks = z.infer<typeof rotateLinksSchema>

/** Makes a new link and ends the old one (B1). Answers `{link}`, with `joinCode` for the join link. */
export function rotateLinks(
  state: SpaceState,
  actor: Member,
  command: RotateLinks,
  context: CommandContext,
): Decision {
  if (command.which === 'personal') return rotatePersonal(state, actor, command.memberId ?? actor.id, context)
  if (actor.role !== 'facilitator') return refuse('not-allowed', 'facilitators-only')
  return command.which === 'join' ? rotateJoin(context) : rotateFacilitator(state, context)
}

function rotateJoin(context: CommandContext): Decision {
  const code = context.newJoinCode()
  return accept([{ map: 'meta', key: 'joinCode', value: code }], [{ type: 'changeJoinCode', code }], {
    link: joinLink(context.origin, code),
    joinCode: code,
  })
}

function rotateFacilitator(state: SpaceState, context: CommandContext): Decision {
  const key = context.newKey()
  return accept([], [{ type: 'replaceKey', kind: 'facilitator', memberId: null, key }], {
    link: facilitatorLink(context.origin, state.id, key),
  })
}

/**
 * Other devices of the member are signed out: a lost phone is the usual reason to do this. A facilitator who
 * renews the link of somebody else could open it, so it opens nothing that this person wrote alone (B18), and it
 * works once: who comes in with it gets a key that nobody else has seen.
 */
function rotatePersonal(
  state: SpaceState,
  actor: Member,
  memberId: string,
  context: CommandContext,
): Decision {
  const own = memberId === actor.id
  if (!own && actor.role !== 'facilitator') return refuse('not-allowed', 'not-yours')
  if (!state.members.has(memberId)) return refuse('invalid', 'no-such-member')
  const key = context.newKey()
  const sealing = own ? { changes: [], effects: [] } : sealBoards(state, memberId, context)
  return accept(
    sealing.changes,
    [
      ...sealing.effects,
      { type: 'replaceKey', kind: own ? 'personal' : 'personalOnce', memberId, key },
      { type: 'signOut', memberId, keepCurrent: own },
    ],
    { link: personalLink(context.origin, state.id, key) },
  )
}
