import type { SpaceChange } from '../document.ts'
import type { ScriptStep } from '../meeting/script.ts'
import type { HarvestPlan } from '../meeting/step.ts'
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
  | 'unknown-command'
  | 'no-such-meeting'
  | 'no-such-step'
  | 'no-such-group'
  | 'no-such-poll'
  | 'meetings-full'
  | 'steps-full'
  | 'polls-full'
  | 'meeting-ended'
  | 'meeting-running'
  | 'other-meeting-running'
  | 'no-meeting-running'
  | 'no-step-running'
  | 'step-running'
  | 'step-has-boards'
  | 'other-step'
  | 'nothing-to-undo'
  | 'no-timer'
  | 'not-divided'
  | 'wrong-groups'
  | 'not-taking-part'
  | 'group-is-fixed'
  | 'step-is-over'
  | 'harvest-is-promised'
  | 'harvest-is-anonymous'
  | 'board-is-private'
  | 'nothing-to-harvest'
  | 'nothing-to-release'
  | 'anonymous-is-fixed'
  | 'harvest-to-itself'
  | 'poll-open'
  | 'poll-not-prepared'
  | 'closes-in-the-past'
  | 'poll-not-open'
  | 'held'
  | 'board-not-read'
  | 'snapshots-full'
  | 'snapshots-too-large'

export type Refusal = { ok: false; code: 'not-allowed' | 'stale' | 'invalid'; reason: RefusalReason }

/** Which layout a board has. */
type BoardLayout = {
  boardId: string
  werkvorm: string
  layout: string
  settings: Settings
  language: Language
}

export type SeedBoardEffect = { type: 'seedBoard' } & BoardLayout

/** Adds to a board what its layout has more than the one that it had: a card for the third of a duo. */
export type GrowLayoutEffect = { type: 'growLayout'; from: string } & BoardLayout

/** Brings what stands on the sources to the target, in the same commit as the command (B19). */
export type HarvestEffect = {
  type: 'harvest'
  sources: readonly { boardId: string; label: string; memberIds: readonly string[] }[]
  targetBoardId: string
  rules: Pick<HarvestPlan, 'zones' | 'share'> & {
    anonymous: boolean
    seed: number
    /** Ids of members by discipline and name; not of an anonymous step. */
    people?: readonly string[]
  }
}

/** What must happen outside the space document when a decision is carried out. */
export type Effect =
  | SeedBoardEffect
  | GrowLayoutEffect
  | HarvestEffect
  | { type: 'changeJoinCode'; code: string }
  /** The new key takes the place of the old ones of its kind (and member), which stop working. */
  | {
      type: 'replaceKey'
      /** `personalOnce`: a personal key that works once, for a link that somebody else makes and hands over. */
      kind: 'facilitator' | 'personal' | 'personalOnce' | 'screen'
      memberId: string | null
      key: string
    }
  | { type: 'dropKeys'; memberId: string }
  /** Ends the sessions of a member; `keepCurrent` spares the one that sent the command. */
  | { type: 'signOut'; memberId: string; keepCurrent: boolean }
  /** Writes the hint of a step into the desk document; undefined removes it. */
  | { type: 'setHint'; stepId: string; hint: string | undefined }
  /** Puts a message for one group into the layout document of its board. */
  | { type: 'messageBoard'; boardId: string; message: { id: string; text: string; by: string; at: number } }
  /** Counts the answers of the open round and writes its result into the poll, in the same commit. */
  | { type: 'closePoll'; pollId: string; closedAt: number }
  /** Takes back that a poll was opened: how many answered is no longer told, and the answers are forgotten. */
  | { type: 'forgetAnswers'; pollId: string }
  /** Keeps a board as it is now in a row of its own; refused when there are too many, or when they are too large. */
  | { type: 'keepBoard'; snapshotId: string; boardId: string; title: string; at: number; by: string }
  | { type: 'dropKeptBoard'; snapshotId: string; boardId: string }

export type Acceptance = { ok: true; changes: SpaceChange[]; effects: Effect[]; result: object }
export type Decision = Acceptance | Refusal

/** What a decision may ask of the world, so that it stays a pure function. */
export type CommandContext = {
  /** Milliseconds since 1970. */
  now: number
  newId: () => string
  newKey: () => string
  newJoinCode: () => string
  /** A whole number for what is dealt at random: groups, the order of anonymous notes. */
  newSeed: () => number
  /** Members who have the space open now. */
  online: ReadonlySet<string>
  /** Scheme and host of the links that are given out, without a slash at the end. */
  origin: string
  werkvorm: (id: string) => WerkvormFacts | undefined
}

/** What commands need to know of an entry of the catalogue. */
export type WerkvormFacts = {
  name: (language: Language) => string
  /** The settings with defaults filled in; undefined when they do not fit the werkvorm. */
  settings: (given: Settings) => Settings | undefined
  /** Names of its layouts. */
  layouts: readonly string[]
  script: (settings: Settings, language: Language) => readonly ScriptStep[]
}

export function accept(changes: SpaceChange[], effects: Effect[] = [], result: object = {}): Acceptance {
  return { ok: true, changes, effects, result }
}

export function refuse(code: Refusal['code'], reason: RefusalReason): Refusal {
  return { ok: false, code, reason }
}
