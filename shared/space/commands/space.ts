import { addBoard, addBoardSchema } from './addBoard.ts'
import { removeSnapshot, removeSnapshotSchema, snapshotBoard, snapshotBoardSchema } from './boardSnapshots.ts'
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
import { facilitatorCommand, memberCommand } from './define.ts'
import { editSpace, editSpaceSchema } from './editSpace.ts'
import { removeMember, removeMemberSchema } from './removeMember.ts'
import { rotateLinks, rotateLinksSchema } from './rotateLinks.ts'
import { setProfile, setProfileSchema } from './setProfile.ts'
import { setRole, setRoleSchema } from './setRole.ts'

/** Commands about the space itself: its boards, people, links and settings. */
export const spaceCommands = [
  facilitatorCommand(addBoardSchema, (state, _, command, context) => addBoard(state, command, context)),
  facilitatorCommand(renameBoardSchema, (state, _, command) => renameBoard(state, command)),
  facilitatorCommand(removeBoardSchema, (state, _, command, context) => removeBoard(state, command, context)),
  facilitatorCommand(restoreBoardSchema, (state, _, command) => restoreBoard(state, command)),
  facilitatorCommand(freezeBoardSchema, (state, _, command) => freezeBoard(state, command)),
  facilitatorCommand(snapshotBoardSchema, snapshotBoard),
  facilitatorCommand(removeSnapshotSchema, removeSnapshot),
  facilitatorCommand(setRoleSchema, (state, _, command) => setRole(state, command)),
  facilitatorCommand(editSpaceSchema, (state, _, command) => editSpace(state, command)),
  facilitatorCommand(removeMemberSchema, (state, _, command) => removeMember(state, command)),
  memberCommand(setProfileSchema, setProfile),
  memberCommand(rotateLinksSchema, rotateLinks),
] as const
