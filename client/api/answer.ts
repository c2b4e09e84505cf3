import * as z from 'zod/mini'
import type { Language } from '../../shared/space/model.ts'
import { broken, outdated, type Trouble } from './trouble.ts'

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly trouble: Trouble }

const errorSchema = z.object({ error: z.object({ code: z.string(), message: z.string() }) })

/** What an HTTP answer means: the parsed value, or why there is none. */
export function readAnswer<T>(
  status: number,
  body: unknown,
  schema: z.ZodMiniType<T>,
  language: Language,
): Answer<T> {
  if (status >= 400) return { ok: false, trouble: readTrouble(status, body, language) }
  const parsed = schema.safeParse(body)
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false, trouble: outdated(language) }
}

/** The server's own sentence where there is one; a proxy in between that answers with a page of its own has none. */
function readTrouble(status: number, body: unknown, language: Language): Trouble {
  const parsed = errorSchema.safeParse(body)
  if (parsed.success) return { kind: status >= 500 ? 'broken' : 'refused', ...parsed.data.error }
  return status >= 500 ? broken(language) : outdated(language)
}
