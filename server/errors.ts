import type { IncomingHttpHeaders } from 'node:http'
import type { Refusal } from '../shared/space/commands/decision.ts'
import type { Language } from '../shared/space/model.ts'
import * as en from '../shared/texts/en/errors.ts'
import * as nl from '../shared/texts/nl/errors.ts'
import { StoreError } from './store/store.ts'

export type ErrorCode = nl.ErrorCode

/** The HTTP status of each code. Codes are an API: outside programs depend on them. */
export const errorStatuses: Readonly<Record<ErrorCode, number>> = {
  malformed: 400,
  invalid: 422,
  'not-signed-in': 401,
  'not-allowed': 403,
  'foreign-origin': 403,
  'wrong-host': 421,
  'wrong-password': 403,
  'unknown-code': 404,
  'unknown-key': 403,
  'no-such-space': 404,
  'no-such-board': 404,
  'no-such-snapshot': 404,
  'no-such-picture': 404,
  'no-such-export': 404,
  'not-found': 404,
  'method-not-allowed': 405,
  closed: 410,
  full: 409,
  stale: 409,
  'poll-not-open': 409,
  'too-large': 413,
  'picture-too-large': 413,
  'picture-too-many-pixels': 422,
  'pictures-full': 409,
  'unsupported-picture': 415,
  'unsupported-type': 415,
  'too-many': 429,
  'storage-full': 507,
  'storage-failed': 503,
  stopping: 503,
  internal: 500,
}

export type ErrorTexts = Pick<
  typeof nl,
  'errorTexts' | 'refusalTexts' | 'answerFaultTexts' | 'limitTexts' | 'fieldTexts'
>
const texts: Readonly<Record<Language, ErrorTexts>> = { nl, en }

type AppErrorOptions = ErrorOptions & {
  details?: object
  /** Seconds after which trying again makes sense. */
  retryAfter?: number
  /** A more precise sentence than the one of the code. */
  text?: (texts: ErrorTexts) => string
}

/** A refusal that a person or program is told about: a stable code, a status, a sentence in two languages. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly status: number
  readonly details: object | undefined
  readonly retryAfter: number | undefined
  readonly #text: (texts: ErrorTexts) => string

  constructor(code: ErrorCode, options: AppErrorOptions = {}) {
    super(code, options)
    this.name = 'AppError'
    this.code = code
    this.status = errorStatuses[code]
    this.details = options.details
    this.retryAfter = options.retryAfter
    this.#text = options.text ?? ((all) => all.errorTexts[code])
  }

  /** What it says in a language. */
  sentence(language: Language): string {
    return this.#text(texts[language])
  }

  /** The body of the answer: `{error: {code, message, details?}}`. */
  body(language: Language): object {
    const { code, details } = this
    return { error: { code, message: this.sentence(language), ...(details ? { details } : {}) } }
  }
}

/** A refused command as an error. */
export function refusalError(refusal: Refusal): AppError {
  return new AppError(refusal.code, {
    details: { reason: refusal.reason },
    text: (all) => all.refusalTexts[refusal.reason],
  })
}

/** A fault of the store as something a person can be told; other errors as `internal`. */
export function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error
  if (error instanceof StoreError) {
    const code =
      error.fault === 'full' ? 'storage-full' : error.fault === 'closed' ? 'stopping' : 'storage-failed'
    return new AppError(code, { cause: error, retryAfter: 5 })
  }
  return new AppError('internal', { cause: error })
}

/** The language of the caller: what the page says, else what the browser prefers, else Dutch. */
export function languageOf(headers: IncomingHttpHeaders): Language {
  const chosen = headers['x-language']
  if (chosen === 'nl' || chosen === 'en') return chosen
  return preferred(headers['accept-language'] ?? '')
}

function preferred(header: string): Language {
  const wishes = header
    .slice(0, 500)
    .split(',')
    .map((wish) => /^\s*(nl|en)\b[^;]*(?:;\s*q=([\d.]+))?/i.exec(wish))
    .filter((wish) => wish !== null)
    .map(([, language, weight]) => ({ language: language?.toLowerCase(), weight: Number(weight ?? 1) }))
  const best = wishes.reduce((a, b) => (b.weight > a.weight ? b : a), { language: 'nl', weight: 0 })
  return best.language === 'en' ? 'en' : 'nl'
}
