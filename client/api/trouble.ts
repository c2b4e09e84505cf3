import type { Language } from '../../shared/space/model.ts'
import { commonTexts } from '../../shared/texts/common.ts'

/**
 * Why a request gave no answer, as a value with a sentence in the person's language.
 * - `offline`: the server was not reached, or did not answer in time (code `no-answer`)
 * - `outdated`: the answer is none that this page knows; page and server are of different versions
 * - `broken`: the server failed
 * - `refused`: the server said no; `code` is one of the contract's codes
 */
export type Trouble = {
  readonly kind: 'offline' | 'outdated' | 'broken' | 'refused'
  readonly code: string
  readonly message: string
}

export function offline(language: Language): Trouble {
  return { kind: 'offline', code: 'offline', message: commonTexts[language].trouble.offline }
}

/** The server was asked, but kept silent; whether it did what was asked is not known. */
export function noAnswer(language: Language): Trouble {
  return { kind: 'offline', code: 'no-answer', message: commonTexts[language].trouble.noAnswer }
}

export function outdated(language: Language): Trouble {
  return { kind: 'outdated', code: 'outdated', message: commonTexts[language].trouble.serverOlder }
}

export function broken(language: Language): Trouble {
  return { kind: 'broken', code: 'broken', message: commonTexts[language].trouble.serverBroken }
}
