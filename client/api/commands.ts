import * as z from 'zod/mini'
import type { CommandInput } from '../../shared/space/commands/index.ts'
import type { Answer } from './answer.ts'
import { bySchema } from './reader.ts'
import { post } from './request.ts'

type CommandType = CommandInput['type']

/** What a command answers; most answer nothing. */
const results = {
  addBoard: z.object({ boardId: z.string() }),
  rotateLinks: z.object({ link: z.string() }),
  addMeeting: z.object({ meetingId: z.string() }),
  addStep: z.object({ stepId: z.string() }),
  addWerkvorm: z.object({ meetingId: z.string(), stepIds: z.array(z.string()) }),
  /** What came; missing when there was nothing to bring. */
  harvest: z.object({
    harvested: z.optional(z.object({ notes: z.number(), drawings: z.number(), images: z.number() })),
  }),
  openScreen: z.object({ link: z.string() }),
  snapshotBoard: z.object({ snapshotId: z.string() }),
}
type Results = { [Type in keyof typeof results]: z.infer<(typeof results)[Type]> }
export type CommandResult<Type extends CommandType> = Type extends keyof Results ? Results[Type] : unknown

/** Asks the server to change the space. The change itself comes back through the space's document. */
export async function sendCommand<Input extends CommandInput>(
  spaceId: string,
  command: Input,
): Promise<Answer<CommandResult<Input['type']>>> {
  const schema = z.object({ result: resultSchema<Input['type']>(command.type) })
  const answer = await post(`/api/spaces/${encodeURIComponent(spaceId)}/commands`, command, bySchema(schema))
  return answer.ok ? { ok: true, value: answer.value.result } : answer
}

function resultSchema<Type extends CommandType>(type: Type): z.ZodMiniType<CommandResult<Type>> {
  const schema: z.ZodMiniType = type in results ? results[type as keyof typeof results] : z.unknown()
  return schema as z.ZodMiniType<CommandResult<Type>>
}
