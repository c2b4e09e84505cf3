import * as z from 'zod/mini'
import type { Member, SpaceState } from '../model.ts'
import { attentionCommands } from './attention.ts'
import { type CommandContext, type Decision, refuse } from './decision.ts'
import type { CommandDefinition } from './define.ts'
import { pollsCommands } from './polls.ts'
import { runSheetCommands } from './runSheet.ts'
import { spaceCommands } from './space.ts'
import { stepsCommands } from './steps.ts'

const definitions = [
  ...spaceCommands,
  ...runSheetCommands,
  ...stepsCommands,
  ...attentionCommands,
  ...pollsCommands,
] as const

type Schemas = (typeof definitions)[number]['schema']
export type Command = z.infer<Schemas>
/** A command as it is sent, before parsing. */
export type CommandInput = z.input<Schemas>

const schemas = definitions.map(({ schema }) => schema) as [Schemas, ...Schemas[]]

/** Every command that a member can send to `POST /api/spaces/:id/commands`. */
export const commandSchema: z.ZodMiniType<Command, CommandInput> = z.discriminatedUnion('type', schemas)

/** Each schema's own type goes with its own `decide`; the map loses that, so it is told here once. */
type AnyDefinition = CommandDefinition<z.ZodMiniType<Command>>
const byType = new Map(
  (definitions as unknown as readonly AnyDefinition[]).map((definition, place) => [
    typeOf(schemas[place]),
    definition,
  ]),
)

function typeOf(schema: Schemas | undefined): string {
  return String(schema?.shape.type.def.values[0])
}

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
  const definition = byType.get(command.type)
  if (!definition) return refuse('invalid', 'unknown-command')
  if (definition.who === 'facilitator' && actor.role !== 'facilitator') {
    return refuse('not-allowed', 'facilitators-only')
  }
  return definition.decide(state, actor, command, context)
}
