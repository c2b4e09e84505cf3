import * as z from 'zod/mini'
import { limits } from '../../../protocol/limits.ts'
import { pollQuestionSchema } from '../../meeting/poll.ts'
import { wordsSchema } from '../../words.ts'

const line = wordsSchema(limits.questionCharacters)
const [dots, scale, open] = pollQuestionSchema.def.options

/** A question as it is sent: without an id, which the server gives it. */
const questionInputSchema = z.discriminatedUnion('kind', [
  z.extend(z.omit(dots, { id: true }), {
    text: line,
    zone: z.string().check(z.maxLength(limits.titleCharacters)),
  }),
  z.extend(z.omit(scale, { id: true }), { text: line, minLabel: line, maxLabel: line }),
  z.extend(z.omit(open, { id: true }), { text: line }),
])

export const questionsSchema = z
  .array(questionInputSchema)
  .check(z.minLength(1), z.maxLength(limits.questionsPerPoll))
