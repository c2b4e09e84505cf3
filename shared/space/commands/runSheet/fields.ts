import * as z from 'zod/mini'
import { limits } from '../../../protocol/limits.ts'
import { groupingSchema } from '../../meeting/grouping.ts'
import { harvestSchema, stepSchema } from '../../meeting/step.ts'
import { settingsSchema, titleSchema } from '../../model.ts'
import { wordsSchema } from '../../words.ts'

/** A name of the catalogue: of a werkvorm or of one of its layouts. */
export const catalogueNameSchema = z.string().check(z.maxLength(64))

/** More zones than any layout has. */
const mostZones = 100
const zoneSchema = z.string().check(z.maxLength(limits.titleCharacters))
const harvestFieldSchema = z.extend(harvestSchema, {
  zones: z
    .record(zoneSchema, zoneSchema)
    .check(z.refine((zones) => Object.keys(zones).length <= mostZones, 'too many zones')),
})

const plain = stepSchema.shape

/** What a facilitator may say about a step; what is left out stays as it is, or gets its default. */
export const stepFieldsSchema = z.partial(
  z.object({
    kind: plain.kind,
    title: titleSchema,
    question: wordsSchema(limits.questionCharacters),
    /** For facilitators only: it goes to the desk document. */
    hint: wordsSchema(limits.hintCharacters),
    minutes: z.number().check(z.int(), z.minimum(1), z.maximum(limits.minutesPerStep)),
    grouping: groupingSchema,
    werkvorm: z.nullable(catalogueNameSchema),
    layout: catalogueNameSchema,
    settings: settingsSchema,
    allow: plain.allow,
    anonymous: plain.anonymous,
    openToFacilitators: plain.openToFacilitators,
    latecomers: plain.latecomers,
    pauseInput: plain.pauseInput,
    harvest: z.nullable(harvestFieldSchema),
  }),
)
export type StepFields = z.infer<typeof stepFieldsSchema>

/** A moment, in milliseconds since 1970. */
export const momentSchema = z.number().check(z.int(), z.minimum(0), z.maximum(8.64e15))

/** When something is planned: in these two centuries, so that what is counted on from it is a moment too. */
export const plannedMomentSchema = z
  .number()
  .check(z.int(), z.minimum(Date.UTC(2000, 0, 1)), z.maximum(Date.UTC(2200, 0, 1)))
