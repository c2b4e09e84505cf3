import { currentLanguage } from '../ui/i18n/language.ts'
import { type Answer, readAnswer } from './answer.ts'
import type { Reader } from './reader.ts'
import { noAnswer, offline } from './trouble.ts'

/** Longer than this nobody waits for a form; the request is given up. */
const patience = 15_000

/** Asks the server for something. */
export function get<T>(path: string, read: Reader<T>): Promise<Answer<T>> {
  return request(path, { method: 'GET' }, read)
}

/** Sends a JSON body. Who one is stands in the session cookie, which scripts cannot read. */
export function post<T>(path: string, body: object, read: Reader<T>): Promise<Answer<T>> {
  return request(
    path,
    { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
    read,
  )
}

/** A request of any kind; `get` and `post` are the usual ones. */
export async function request<T>(path: string, init: RequestInit, read: Reader<T>): Promise<Answer<T>> {
  const language = currentLanguage()
  const late = new AbortController()
  const timer = setTimeout(() => late.abort(), patience)
  try {
    const response = await fetch(path, {
      ...init,
      headers: { ...init.headers, accept: 'application/json', 'x-language': language },
      signal: late.signal,
    })
    return readAnswer(response.status, await readBody(response), read, language)
  } catch {
    return { ok: false, trouble: late.signal.aborted ? noAnswer(language) : offline(language) }
  } finally {
    clearTimeout(timer)
  }
}

/** The JSON of an answer; undefined for an answer that has none. */
async function readBody(response: Response): Promise<unknown> {
  const text = await response.text()
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
