import type { Effect } from '../commands/decision.ts'
import type { SpaceChange } from '../document.ts'
import type { Board, Member, SpaceState } from '../model.ts'
import type { Group } from './grouping.ts'
import type { Live } from './live.ts'
import type { Attendance, Meeting } from './meeting.ts'
import type { Poll } from './poll.ts'
import type { Step } from './step.ts'

type Entries = {
  members: Member
  boards: Board
  meetings: Meeting
  steps: Step
  groups: Group
  polls: Poll
  attendance: Attendance
  ready: string
  hands: number
}
type Maps = { [Name in keyof Entries]: Map<string, Entries[Name]> }

/**
 * A decision in the making. Rules that build on each other (who is here -> groups -> boards -> harvest) read `state`,
 * which shows what was written so far; the state that it was made of stays as it was.
 */
export class Draft {
  readonly state: SpaceState
  readonly effects: Effect[] = []
  readonly #maps: Maps
  readonly #live: { -readonly [Key in keyof Live]: Live[Key] }
  readonly #written = new Map<string, SpaceChange>()

  constructor(from: SpaceState) {
    this.#maps = copyOf(from)
    this.#live = { ...from.live }
    this.state = { id: from.id, meta: from.meta, ...this.#maps, live: this.#live }
  }

  /** Writes an entry; undefined removes it. */
  set<Name extends keyof Entries>(map: Name, key: string, value: Entries[Name] | undefined): void {
    const entries: Map<string, Entries[Name]> = this.#maps[map]
    if (value === undefined && !entries.has(key)) return
    if (value === undefined) entries.delete(key)
    else entries.set(key, value)
    this.#written.set(`${map} ${key}`, { map, key, value })
  }

  /** Changes some fields of an entry; nothing is written when they are so already, or when it is not there. */
  change<Name extends 'boards' | 'meetings' | 'steps' | 'groups' | 'polls'>(
    map: Name,
    key: string,
    fields: Partial<Entries[Name]>,
  ): void {
    const entries: Map<string, Entries[Name]> = this.#maps[map]
    const entry = entries.get(key)
    if (entry && differs(entry, fields)) this.set(map, key, { ...entry, ...fields })
  }

  /** Writes what is live; undefined ends it. */
  setLive<Key extends keyof Live>(key: Key, value: Live[Key] | undefined): void {
    if (value === undefined && !(key in this.#live)) return
    if (value === undefined) delete this.#live[key]
    else this.#live[key] = value
    this.#written.set(`live ${key}`, { map: 'live', key, value })
  }

  clear(map: 'ready' | 'hands'): void {
    for (const key of [...this.#maps[map].keys()]) this.set(map, key, undefined)
  }

  /** One change for each key that was written. */
  changes(): SpaceChange[] {
    return [...this.#written.values()]
  }
}

function copyOf(from: SpaceState): Maps {
  return {
    members: new Map(from.members),
    boards: new Map(from.boards),
    meetings: new Map(from.meetings),
    steps: new Map(from.steps),
    groups: new Map(from.groups),
    polls: new Map(from.polls),
    attendance: new Map(from.attendance),
    ready: new Map(from.ready),
    hands: new Map(from.hands),
  }
}

function differs<Entry extends object>(entry: Entry, fields: Partial<Entry>): boolean {
  return Object.entries(fields).some(([field, value]) => !same(entry[field as keyof Entry], value))
}

function same(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return Object.is(a, b)
  return a.length === b.length && a.every((item, at) => Object.is(item, b[at]))
}
