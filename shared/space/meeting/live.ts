import * as z from 'zod/mini'
import { idSchema } from '../fields.ts'

/** A timer of the current step (B9). The end is stored, not ticks; all times by the server's clock. */
export const timerSchema = z.object({
  stepId: idSchema,
  /** The whole length, extensions included: the last 20 % is orange, the last 5 % red. */
  durationMs: z.number(),
  /** Null while it is paused. */
  endsAt: z.nullable(z.number()),
  /** What was left when it was paused; null while it runs. */
  leftMs: z.nullable(z.number()),
  /** The time was over and the boards became readable only ("invoer pauzeren"). */
  inputPaused: z.boolean(),
})
export type Timer = z.infer<typeof timerSchema>

/** Further out no board has anything, and numbers of a camera lose their decimals. */
const farthest = 1e7
const coordinate = z.number().check(z.minimum(-farthest), z.maximum(farthest))
const length = z.number().check(z.positive(), z.maximum(farthest))

export const rectSchema = z.object({ x: coordinate, y: coordinate, w: length, h: length })
export type Rect = z.infer<typeof rectSchema>

/** What draws everyone to one place (B22). */
export const attentionSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('gather'),
    id: idSchema,
    boardId: idSchema,
    /** The part of the board to look at, in page units; null for the whole board. */
    rect: z.nullable(rectSchema),
    by: idSchema,
    at: z.number(),
  }),
  z.object({
    kind: z.literal('follow'),
    id: idSchema,
    boardId: idSchema,
    leaderId: idSchema,
    /** Until then nobody can leave; at most 5 minutes after `at`. */
    heldUntil: z.nullable(z.number()),
    at: z.number(),
  }),
])
export type Attention = z.infer<typeof attentionSchema>

/** The newest message of a facilitator to everyone. Messages to one group stand in its layout document. */
export const messageSchema = z.object({ id: idSchema, text: z.string(), by: idSchema, at: z.number() })
export type Message = z.infer<typeof messageSchema>

/** What the shared screen shows. `auto` follows the step; `reading` is what the board with `boardId` says. */
export const screenSchema = z.object({
  show: z.enum(['auto', 'lobby', 'question', 'board', 'reading', 'poll', 'message']),
  boardId: z.nullable(idSchema),
  pollId: z.nullable(idSchema),
})
export type Screen = z.infer<typeof screenSchema>

/** How the last step start can be taken back, for 10 seconds (B7). */
export const undoSchema = z.object({
  stepId: idSchema,
  until: z.number(),
  previousStepId: z.nullable(idSchema),
  /** `startedAt` and `spentMs` of the previous step as they were. */
  previousStartedAt: z.nullable(z.number()),
  previousSpentMs: z.number(),
  timer: z.nullable(timerSchema),
  /** What the start made: it goes to the bin when it is taken back. */
  madeBoards: z.array(idSchema),
  madeGroups: z.array(idSchema),
  /** Whether this start also started the meeting. */
  startedMeeting: z.boolean(),
})
export type Undo = z.infer<typeof undoSchema>

/** Everything that is live, each entry a key of the map `live`; missing means none. */
export type Live = {
  readonly meetingId?: string
  readonly timer?: Timer
  readonly attention?: Attention
  readonly message?: Message
  readonly screen?: Screen
  readonly undo?: Undo
}
