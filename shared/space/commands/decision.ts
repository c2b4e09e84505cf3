import type { SpaceChange } from '../document.ts'
import type { Language, Settings } from '../model.ts'

/** Why a command was refused. Each has a Dutch and an English sentence in shared/texts (refusalTexts). */
export type RefusalReason =
  | 'not-a-member'
  | 'facilitators-only'
  | 'not-yours'
  | 'no-such-board'
  | 'no-such-member'
  | 'last-facilitator'
  | 'unknown-werkvorm'
  | 'wrong-settings'
  | 'boards-full'

export type Refusal = { ok: false; code: 'not-allowed' | 'stale' | 'invalid'; reason: RefusalReason }

/** What must happen outside the space document when a decision is carried out. */
export type Effect =
  | { type: 'seedBoard'; boardId: string; werkvorm: string; settings: Settings; language: Language }
  | { type: 'changeJoinCode'; code: string }
  /** The new key takes the place of the old ones of its kind (and member), which stop working. */
  | { type: 'replaceKey'; kind: 'facilitator' | 'personal'; memberId: string | null; key: string }
  | { type: 'dropKeys'; memberId: string }
  /** Ends the sessions of a member; `keepCurrent` spares the one that sent the command. */
  | { type: 'signOut'; memberId: string; keepCurrent: boolean }

export type Acceptance = { ok: true; changes: SpaceChange[]; effects: Effect[]; result: object }
export type Decision = Acceptance | Refusal

/** What a decision may ask of the world, so that it stays a pure function. */
export type CommandContext = {
  /** Milliseconds since 1970. */
  now: number
  newId: () => string
  newKey: () => string
  newJoinCode: () => string
  /** Scheme and host of the links that are given out, without a slash at the end. */
  origin: string
  werkvorm: (id: string) => WerkvormFacts | undefined
}

/** What commands need to know of an entry of the catalogue. */
export type WerkvormFacts = {
  name: (language: Language) => string
  /** The settings with defaults filled in; undefined when they do not fit the werkvorm. */
  settings: (given: Settings) => Settings | undefined
}

export function accept(changes: SpaceChange[], effects: Effect[] = [], result: object = {}): Acceptance {
  return { ok: true, changes, effects, result }
}

export function refuse(code: Refusal['code'], reason: RefusalReason): Refusal {
  return { ok: false, code, reason }
}
