import type { Language } from '../../shared/space/model.ts'
import { object, type Reader, text } from './reader.ts'
import { broken, outdated, type Trouble } from './trouble.ts'

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly trouble: Trouble }

const readError = object({ error: object({ code: text, message: text }) })

/** What an HTTP answer means: the parsed value, or why there is none. */
export function readAnswer<T>(status: number, body: unknown, read: Reader<T>, language: Language): Answer<T> {
  if (status >= 400) return { ok: false, trouble: readTrouble(status, body, language) }
  const value = read(body)
  return value === undefined ? { ok: false, trouble: outdated(language) } : { ok: true, value }
}

/** The server's own sentence where there is one; a proxy in between that answers with a page of its own has none. */
function readTrouble(status: number, body: unknown, language: Language): Trouble {
  const refusal = readError(body)
  if (refusal) return { kind: status >= 500 ? 'broken' : 'refused', ...refusal.error }
  return status >= 500 ? broken(language) : outdated(language)
}
