import type * as Y from 'yjs'
import * as z from 'zod/mini'
import { groupSchema } from './meeting/grouping.ts'
import {
  attentionSchema,
  type Live,
  messageSchema,
  screenSchema,
  timerSchema,
  undoSchema,
} from './meeting/live.ts'
import { attendanceSchema, meetingSchema } from './meeting/meeting.ts'
import { pollSchema } from './meeting/poll.ts'
import { stepSchema } from './meeting/step.ts'
import { boardSchema, idSchema, memberSchema, type SpaceState, spaceMetaSchema } from './model.ts'

/** The maps of the space document. Their values are plain data that zod describes in model.ts. */
export type SpaceMapName =
  | 'meta'
  | 'members'
  | 'boards'
  | 'meetings'
  | 'steps'
  | 'groups'
  | 'polls'
  | 'attendance'
  | 'ready'
  | 'hands'
  | 'live'

/** One change of the space document; a value of undefined deletes the key. */
export type SpaceChange = { map: SpaceMapName; key: string; value: unknown }

/** Writes changes; the caller wraps it in one transaction. Only the server does this. */
export function applySpaceChanges(document: Y.Doc, changes: readonly SpaceChange[]): void {
  for (const { map, key, value } of changes) {
    if (value === undefined) document.getMap(map).delete(key)
    else document.getMap(map).set(key, value)
  }
}

/**
 * Reads the space document. Entries that do not parse are left out, so that one bad entry never
 * hides the rest; without a readable `meta` there is no space and the answer is undefined.
 */
export function readSpaceState(id: string, document: Y.Doc): SpaceState | undefined {
  const meta = spaceMetaSchema.safeParse(Object.fromEntries(document.getMap('meta').entries()))
  if (!meta.success) return undefined
  return {
    id,
    meta: meta.data,
    members: readEntries(document.getMap('members'), memberSchema),
    boards: readEntries(document.getMap('boards'), boardSchema),
    meetings: readEntries(document.getMap('meetings'), meetingSchema),
    steps: readEntries(document.getMap('steps'), stepSchema),
    groups: readEntries(document.getMap('groups'), groupSchema),
    polls: readEntries(document.getMap('polls'), pollSchema),
    attendance: readEntries(document.getMap('attendance'), attendanceSchema),
    ready: readEntries(document.getMap('ready'), idSchema),
    hands: readEntries(document.getMap('hands'), z.number()),
    live: readLive(document.getMap('live')),
  }
}

const liveSchemas = {
  meetingId: idSchema,
  timer: timerSchema,
  attention: attentionSchema,
  message: messageSchema,
  screen: screenSchema,
  undo: undoSchema,
} as const

function readLive(map: Y.Map<unknown>): Live {
  const entries = Object.entries(liveSchemas).flatMap(([key, schema]) => {
    const parsed = schema.safeParse(map.get(key))
    return parsed.success ? [[key, parsed.data]] : []
  })
  return Object.fromEntries(entries) as Live
}

function readEntries<T>(map: Y.Map<unknown>, schema: z.ZodMiniType<T>): ReadonlyMap<string, T> {
  const entries = new Map<string, T>()
  for (const [key, value] of map.entries()) {
    const read = readOnce(value, schema)
    if (read !== undefined) entries.set(key, read)
  }
  return entries
}

/** What was parsed before, by the very value that Yjs keeps; one value is read with one schema. */
const known = new WeakMap<object, { parsed: unknown }>()

/**
 * Parses a value; undefined when it does not fit. A space of 18 months has thousands of entries of which a command
 * changes a few, so what was parsed is kept as long as the document keeps the value.
 */
function readOnce<T>(value: unknown, schema: z.ZodMiniType<T>): T | undefined {
  if (typeof value !== 'object' || value === null) return schema.safeParse(value).data
  const earlier = known.get(value)
  if (earlier) return earlier.parsed as T | undefined
  const parsed = schema.safeParse(value).data
  known.set(value, { parsed })
  return parsed
}
