import * as z from 'zod/mini'
import { idSchema } from '../fields.ts'

/** One live session: a run sheet of steps, with a start and an end. At most one runs in a space. */
export const meetingSchema = z.object({
  id: idSchema,
  title: z.string(),
  order: z.number(),
  plannedStart: z.nullable(z.number()),
  /** The end by the plan as it was when the meeting began; changes of the run sheet do not move it. */
  plannedEnd: z._default(z.nullable(z.number()), null),
  startedAt: z.nullable(z.number()),
  endedAt: z.nullable(z.number()),
  /** Null in the lobby and after the end. */
  currentStepId: z.nullable(idSchema),
  /** Who was there, written at the end. */
  attended: z.array(idSchema),
  createdAt: z.number(),
})
export type Meeting = z.infer<typeof meetingSchema>

/** Whether a member takes part in a meeting: by coming in, or because a facilitator said so. */
export const attendanceSchema = z.object({ meetingId: idSchema, here: z.boolean(), at: z.number() })
export type Attendance = z.infer<typeof attendanceSchema>
