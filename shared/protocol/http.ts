import * as z from 'zod/mini'
import {
  languageSchema,
  memberSchema,
  nameSchema,
  optionalNameSchema,
  roleSchema,
  titleSchema,
} from '../space/model.ts'

/**
 * Bodies and answers of the HTTP contract. The server parses bodies with these, the client may
 * parse answers. An error is `{error: {code, message, details?}}` (see errorSchema).
 */
const introduction = {
  name: nameSchema,
  discipline: z.optional(optionalNameSchema),
  organisation: z.optional(optionalNameSchema),
}

const asksSchema = z.object({ discipline: z.boolean(), organisation: z.boolean() })

/** `POST /api/spaces`; `password` only where the server asks for one (`createPassword` of GET /api/config). */
export const createSpaceSchema = z.object({
  title: titleSchema,
  language: z.optional(languageSchema),
  ...introduction,
  /** What people are asked when they join; both when left out. */
  asks: z.optional(asksSchema),
  password: z.optional(z.string().check(z.maxLength(200))),
})
export type CreateSpaceBody = z.infer<typeof createSpaceSchema>

/** `POST /api/tryouts` */
export const tryoutSchema = z.object({ language: languageSchema, name: z.optional(nameSchema) })
export type TryoutBody = z.infer<typeof tryoutSchema>

/** `POST /api/spaces/:id/members` */
export const joinSchema = z.object({ code: z.string().check(z.maxLength(40)), ...introduction })
export type JoinBody = z.infer<typeof joinSchema>

/** `POST /api/spaces/:id/sessions`: the key of a facilitator, personal or screen link. */
export const sessionSchema = z.object({ key: z.string().check(z.maxLength(128)) })
export type SessionBody = z.infer<typeof sessionSchema>

export const createdSchema = z.object({
  space: z.object({ id: z.string(), title: z.string(), joinCode: z.string() }),
  member: z.object({ id: z.string(), role: roleSchema }),
  links: z.object({ facilitator: z.string(), join: z.string(), personal: z.string() }),
  token: z.string(),
})
export type CreatedAnswer = z.infer<typeof createdSchema>

/** `GET /api/join/:code` */
export const doorSchema = z.object({
  space: z.object({ id: z.string(), title: z.string(), language: languageSchema, asks: asksSchema }),
})
export type DoorAnswer = z.infer<typeof doorSchema>

export const joinedSchema = z.object({
  member: memberSchema,
  links: z.object({ personal: z.string() }),
  token: z.string(),
})
export type JoinedAnswer = z.infer<typeof joinedSchema>

/**
 * `isNew`: the link of facilitators made this member, who has no name of their own yet. `links`: the link that was
 * opened worked once, and this one takes its place; it is told only now.
 */
export const sessionAnswerSchema = z.object({
  member: memberSchema,
  isNew: z.boolean(),
  token: z.string(),
  links: z.optional(z.object({ personal: z.string() })),
})
export type SessionAnswer = z.infer<typeof sessionAnswerSchema>

/** `GET /api/spaces/:id` */
export const spaceAnswerSchema = z.object({
  space: z.object({ id: z.string(), title: z.string(), language: languageSchema }),
  member: memberSchema,
})
export type SpaceAnswer = z.infer<typeof spaceAnswerSchema>

/** `GET /api/spaces/:id/suggestions?code=` */
export const suggestionsSchema = z.object({
  disciplines: z.array(z.string()),
  organisations: z.array(z.string()),
})
export type SuggestionsAnswer = z.infer<typeof suggestionsSchema>

/** `POST /api/spaces/:id/assets`; width and height in pixels as the picture is shown. */
export const assetAnswerSchema = z.object({
  hash: z.string(),
  url: z.string(),
  type: z.string(),
  width: z.number(),
  height: z.number(),
})
export type AssetAnswer = z.infer<typeof assetAnswerSchema>

/** `GET /api/config`; `addresses`: where other devices on the network reach this server. */
export const configSchema = z.object({
  createPassword: z.boolean(),
  tldrawLicenseKey: z.optional(z.string()),
  version: z.string(),
  addresses: z.array(z.string()),
})
export type ConfigAnswer = z.infer<typeof configSchema>

/** `GET /api/clock`: milliseconds since 1970. */
export const clockSchema = z.object({ now: z.number() })
export type ClockAnswer = z.infer<typeof clockSchema>

export const errorSchema = z.object({
  error: z.object({ code: z.string(), message: z.string(), details: z.optional(z.unknown()) }),
})
export type ErrorAnswer = z.infer<typeof errorSchema>
