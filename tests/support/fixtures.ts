import type * as z from 'zod/mini'
import {
  type CreatedAnswer,
  type CreateSpaceBody,
  createdSchema,
  type JoinBody,
  type JoinedAnswer,
  joinedSchema,
} from '../../shared/protocol/http.ts'
import type { CommandInput } from '../../shared/space/commands/index.ts'

/** A call that the server refused: its status and the code of its error. */
export class Refused extends Error {
  readonly status: number
  readonly body: string

  constructor(status: number, body: string) {
    super(`${status} ${body}`)
    this.status = status
    this.body = body
  }
}

interface Call {
  body: unknown
  token?: string
}

/** Posts as a page of the server itself would; throws Refused for anything but success. */
async function post(url: string, path: string, { body, token }: Call): Promise<unknown> {
  const headers: Record<string, string> = { 'Content-Type': 'application/json', Origin: new URL(url).origin }
  if (token) headers.Authorization = `Bearer ${token}`
  const answer = await fetch(new URL(path, url), { method: 'POST', headers, body: JSON.stringify(body) })
  const text = await answer.text()
  if (!answer.ok) throw new Refused(answer.status, text)
  return JSON.parse(text)
}

async function postFor<T extends z.ZodMiniType>(schema: T, url: string, path: string, call: Call) {
  return schema.parse(await post(url, path, call)) as z.infer<T>
}

/** Makes a space; its maker is the first facilitator. */
export function makeSpace(url: string, wishes: Partial<CreateSpaceBody> = {}): Promise<CreatedAnswer> {
  const body = { title: 'Leerkring Noord', language: 'nl', name: 'Fatima', ...wishes }
  return postFor(createdSchema, url, '/api/spaces', { body })
}

/** Makes a try-out: a space with a few filled boards, gone after a day. */
export function makeTryout(url: string, language: 'nl' | 'en' = 'nl'): Promise<CreatedAnswer> {
  return postFor(createdSchema, url, '/api/tryouts', { body: { language } })
}

/** What one must know of a space to join it. */
export interface InviteTo {
  readonly space: Pick<CreatedAnswer['space'], 'id' | 'joinCode'>
}

/** Joins by the code of the space. */
export function join(url: string, created: InviteTo, wishes: Partial<JoinBody> = {}): Promise<JoinedAnswer> {
  const body = { code: created.space.joinCode, name: 'Bram', ...wishes }
  return postFor(joinedSchema, url, `/api/spaces/${created.space.id}/members`, { body })
}

/** Sends a command as a member and answers its result. */
export async function command(
  url: string,
  spaceId: string,
  token: string,
  body: CommandInput,
): Promise<Record<string, unknown>> {
  const answer = await post(url, `/api/spaces/${spaceId}/commands`, { body, token })
  return (answer as { result: Record<string, unknown> }).result
}

/** Adds a board as the maker of the space and answers its id. */
export async function addBoard(
  url: string,
  created: CreatedAnswer,
  wishes: { werkvorm?: string; title?: string } = {},
): Promise<string> {
  const body = { type: 'addBoard' as const, werkvorm: 'leeg', ...wishes }
  const { boardId } = await command(url, created.space.id, created.token, body)
  return String(boardId)
}

/** The address of a board's page. */
export function boardPath(created: CreatedAnswer, boardId: string): string {
  return `/s/${created.space.id}/b/${boardId}`
}
