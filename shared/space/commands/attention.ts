import {
  gather,
  gatherSchema,
  release,
  releaseSchema,
  spotlight,
  spotlightSchema,
} from './attention/gathering.ts'
import { sendMessage, sendMessageSchema } from './attention/messages.ts'
import { openScreen, openScreenSchema, showOnScreen, showOnScreenSchema } from './attention/screen.ts'
import { facilitatorCommand, memberCommand } from './define.ts'

/** What people look at: gather, follow, messages, the shared screen. */
export const attentionCommands = [
  facilitatorCommand(gatherSchema, gather),
  facilitatorCommand(spotlightSchema, spotlight),
  memberCommand(releaseSchema, (state, actor) => release(state, actor)),
  facilitatorCommand(showOnScreenSchema, (state, actor, command) => showOnScreen(state, actor, command)),
  facilitatorCommand(openScreenSchema, (state, _actor, _command, context) => openScreen(state, context)),
  facilitatorCommand(sendMessageSchema, sendMessage),
] as const
