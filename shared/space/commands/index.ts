import * as z from 'zod/mini'
import type { Member, SpaceState } from '../model.ts'
import { addBoard, addBoardSchema } from './addBoard.ts'
import {
  freezeBoard,
  freezeBoardSchema,
  removeBoard,
  removeBoardSchema,
  renameBoard,
  renameBoardSchema,
  restoreBoard,
  restoreBoardSchema,
} from './changeBoard.ts'
import { type CommandContext, type Decision, refuse } from './decision.ts'
import { editSpace, editSpaceSchema } from './editSpace.ts'
import { removeMember, removeMemberSchema } from './removeMember.ts'
import { rotateLinks, rotateLinksSchema } from './rotateLinks.ts'
import { setProfile, setProfileSchema } from './setProfile.ts'
import { setRole, setRoleSchema } from './setRole.ts'

/** Every command that a member can send to `POST /api/spaces/:id/commands`. */
export const commandSchema = z.discriminatedUnion('type', [
  addBoardSchema,
  renameBoardSchema,
  removeBoardSchema,
  restoreBoardSchema,
  freezeBoardSchema,
  setRoleSchema,
  setProfileSchema,
  rotateLinksSchema,
  editSpaceSchema,
  removeMemberSchema,
])
export type Command = z.infer<typeof commandSchema>
/** A command as it is sent, before parsing. */
export type CommandInput = z.input<typeof commandSchema>

/** These look at the rights themselves, because everyone may use them for their own part. */
const ownRightsCommands: ReadonlySet<Command['type']> = new Set(['setProfile', 'rotateLinks'])

/**
 * Decides what a command does: the changes of the space document and the effects outside it, or a
 * refusal. Pure: the same state, member, command and context give the same decision.
 */
export function decide(
  state: SpaceState,
  member: Pick<Member, 'id'>,
  command: Command,
  context: CommandContext,
): Decision {
  const actor = state.members.get(member.id)
  if (!actor) return refuse('not-allowed', 'not-a-member')
  if (actor.role !== 'facilitator' && !ownRightsCommands.has(command.type)) {
    return refuse('not-allowed', 'facilitators-only')
  }
  return decideFor(state, actor, command, context)
}

function decideFor(state: SpaceState, actor: Member, command: Command, context: CommandContext): Decision {
  switch (command.type) {
    case 'addBoard':
      return addBoard(state, command, context)
    case 'renameBoard':
      return renameBoard(state, command)
    case 'removeBoard':
      return removeBoard(state, command, context)
    case 'restoreBoard':
      return restoreBoard(state, command)
    case 'freezeBoard':
      return freezeBoard(state, command)
    case 'setRole':
      return setRole(state, command)
    case 'setProfile':
      return setProfile(state, actor, command)
    case 'rotateLinks':
      return rotateLinks(state, actor, command, context)
    case 'editSpace':
      return editSpace(state, command)
    case 'removeMember':
      return removeMember(state, command)
  }
}
