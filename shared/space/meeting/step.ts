import * as z from 'zod/mini'
import { idSchema, settingsSchema } from '../fields.ts'
import { groupingSchema } from './grouping.ts'

/** What participants may do on the boards of a step (B6). `vote` and `look` make them readable only. */
export const allowSchema = z.enum(['everything', 'notes', 'vote', 'look'])
export type Allow = z.infer<typeof allowSchema>

/** What goes from the boards of a step to those of another when that one starts (B19). */
export const harvestSchema = z.object({
  toStepId: idSchema,
  /** Zone of the source -> zone of the target; `*` is every other zone, `` what lies in none. */
  zones: z.record(z.string(), z.string()),
  /** `ticked`: only the zones that the person ticked as shareable. */
  share: z.enum(['all', 'ticked']),
  /** `oneByOne`: nothing comes by itself; the facilitator brings the groups in one at a time. */
  when: z.enum(['atOnce', 'oneByOne']),
})
export type HarvestPlan = z.infer<typeof harvestSchema>

/** One activity of a meeting, or a break. The hint for facilitators stands in the desk document. */
export const stepSchema = z.object({
  id: idSchema,
  meetingId: idSchema,
  order: z.number(),
  kind: z.enum(['activity', 'break']),
  /** A key of the catalogue; null for a step that belongs to none. */
  werkvorm: z.nullable(z.string()),
  /** Steps that one addWerkvorm made have one part: plenary steps of one part and layout share a board. */
  part: idSchema,
  settings: settingsSchema,
  /** Which layout of the werkvorm its boards have; empty for a step without boards. */
  layout: z.string(),
  title: z.string(),
  question: z.string(),
  minutes: z.number(),
  grouping: groupingSchema,
  allow: allowSchema,
  /** Nobody's name is written anywhere in this step (B20); fixed at its first start. */
  anonymous: z.boolean(),
  /** Whether facilitators may read the group boards; members are told. Solo boards: never. */
  openToFacilitators: z.boolean(),
  latecomers: z.enum(['smallest', 'trio', 'choice']),
  /** At zero the boards of the step become readable only. */
  pauseInput: z.boolean(),
  harvest: z.nullable(harvestSchema),
  /** The board of a plenary step; null until its first start. */
  boardId: z.nullable(idSchema),
  /** When it became the current step; null while it is not. */
  startedAt: z.nullable(z.number()),
  /** Time spent on it before `startedAt`, in milliseconds; 0 for one that never ran. */
  spentMs: z.number(),
})
export type Step = z.infer<typeof stepSchema>
