import { facilitatorCommand } from './define.ts'
import {
  addPoll,
  addPollSchema,
  editPoll,
  editPollSchema,
  removePoll,
  removePollSchema,
} from './polls/editPolls.ts'
import { closePoll, closePollSchema, openPoll, openPollSchema } from './polls/runPolls.ts'

/** Polls: preparing, opening and closing them. Answers are not commands; they stay secret rows. */
export const pollsCommands = [
  facilitatorCommand(addPollSchema, (state, _, command, context) => addPoll(state, command, context)),
  facilitatorCommand(editPollSchema, (state, _, command, context) => editPoll(state, command, context)),
  facilitatorCommand(removePollSchema, (state, _, command) => removePoll(state, command)),
  facilitatorCommand(openPollSchema, (state, _, command, context) => openPoll(state, command, context)),
  facilitatorCommand(closePollSchema, (state, _, command, context) => closePoll(state, command, context)),
] as const
