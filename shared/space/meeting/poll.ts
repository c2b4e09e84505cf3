import * as z from 'zod/mini'
import { limits } from '../../protocol/limits.ts'
import { idSchema } from '../fields.ts'

const line = z.string().check(z.maxLength(limits.questionCharacters))

/** One question of a poll (B25). */
export const pollQuestionSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('dots'),
    id: idSchema,
    text: line,
    /** Dots on notes, or on zones as a whole. */
    on: z.enum(['notes', 'zones']),
    /** Only notes of this zone; all when empty. */
    zone: z.string(),
    dots: z.number().check(z.int(), z.minimum(1), z.maximum(20)),
    /** Whether one thing may get several dots of a person. */
    stacking: z.boolean(),
  }),
  z.object({
    kind: z.literal('scale'),
    id: idSchema,
    text: line,
    min: z.number().check(z.int(), z.minimum(0), z.maximum(1)),
    max: z.number().check(z.int(), z.minimum(2), z.maximum(10)),
    minLabel: line,
    maxLabel: line,
  }),
  z.object({ kind: z.literal('open'), id: idSchema, text: line }),
])
export type PollQuestion = z.infer<typeof pollQuestionSchema>

/** What a person answers: dots per note or zone, a number, or words. A question may be left open. */
export const answerValueSchema = z.union([
  z.record(z.string().check(z.maxLength(120)), z.number().check(z.int(), z.minimum(1), z.maximum(20))),
  z.number(),
  z.string().check(z.maxLength(limits.answerCharacters)),
])
/** Body of `PUT /api/spaces/:id/polls/:poll/answer`, and what `GET` answers: question id -> value. */
export const pollAnswerSchema = z.object({ answers: z.record(idSchema, answerValueSchema) })
export type PollAnswer = z.infer<typeof pollAnswerSchema>

/** The outcome of one question. Never says who. */
export const questionResultSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('dots'), totals: z.record(z.string(), z.number()), people: z.number() }),
  z.object({
    kind: z.literal('scale'),
    /** How many chose each value, from min to max. */
    counts: z.array(z.number()),
    mean: z.nullable(z.number()),
    people: z.number(),
  }),
  /** Fewer texts than people: the rest is held back. */
  z.object({ kind: z.literal('open'), texts: z.array(z.string()), people: z.number() }),
])
export type QuestionResult = z.infer<typeof questionResultSchema>

export const pollRoundSchema = z.object({
  round: z.number(),
  openedAt: z.number(),
  closedAt: z.number(),
  /** How many people answered anything. */
  people: z.number(),
  results: z.record(idSchema, questionResultSchema),
})
export type PollRound = z.infer<typeof pollRoundSchema>

export const pollSchema = z.object({
  id: idSchema,
  title: z.string(),
  /** Opened by starting this step, closed by leaving it; null for one that is opened by hand. */
  stepId: z.nullable(idSchema),
  /** The board that dots are put on; null: the board of the step. */
  boardId: z.nullable(idSchema),
  questions: z.array(pollQuestionSchema),
  state: z.enum(['prepared', 'open', 'closed']),
  round: z.number(),
  openedAt: z.nullable(z.number()),
  /** When it closes by itself (days later, for instance); null: when somebody closes it. */
  closesAt: z.nullable(z.number()),
  /** Every closed round, oldest first. */
  rounds: z.array(pollRoundSchema),
  createdAt: z.number(),
})
export type Poll = z.infer<typeof pollSchema>
