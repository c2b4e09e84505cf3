import { limits } from '../protocol/limits.ts'
import { comparable } from './comparable.ts'
import type { SpaceChange } from './document.ts'
import {
  facilitatorCount,
  type Language,
  type Member,
  type Role,
  type SpaceMeta,
  type SpaceState,
} from './model.ts'

/** How a person introduces themselves. */
export type Introduction = {
  name: string
  discipline?: string | undefined
  organisation?: string | undefined
}

export type MemberContext = { now: number; newId: () => string }

/** A member as they enter. */
export function newMember(introduction: Introduction, role: Role, context: MemberContext): Member {
  return {
    id: context.newId(),
    name: introduction.name,
    discipline: introduction.discipline ?? '',
    organisation: introduction.organisation ?? '',
    role,
    joinedAt: context.now,
  }
}

/** The first state of a space, with its maker as the first facilitator. */
export function foundingChanges(meta: SpaceMeta, founder: Member): SpaceChange[] {
  const metaChanges = Object.entries(meta).map(([key, value]): SpaceChange => ({ map: 'meta', key, value }))
  return [...metaChanges, memberChange(founder)]
}

/** Why nobody can join now; undefined when they can (B5). */
export function joinObstacle(state: SpaceState): 'closed' | 'full' | undefined {
  if (state.meta.closed) return 'closed'
  return state.members.size >= limits.membersPerSpace ? 'full' : undefined
}

/**
 * What the link of facilitators does: it makes the signed-in member a facilitator, and a person who
 * is not signed in a new one with a name to be changed. `full` when there is no room for a new one.
 */
export function enterAsFacilitator(
  state: SpaceState,
  current: Member | undefined,
  names: (language: Language, number: number) => string,
  context: MemberContext,
): { member: Member; isNew: boolean } | 'full' {
  if (current) return { member: { ...current, role: 'facilitator' }, isNew: false }
  if (state.members.size >= limits.membersPerSpace) return 'full'
  const name = names(state.meta.language, facilitatorCount(state) + 1)
  return { member: newMember({ name }, 'facilitator', context), isNew: true }
}

/** Writes a member into the space. */
export function memberChange(member: Member): SpaceChange {
  return { map: 'members', key: member.id, value: member }
}

/** Disciplines and organisations that are in use, most used first: suggestions for who joins. */
export function suggestions(state: SpaceState): { disciplines: string[]; organisations: string[] } {
  const members = [...state.members.values()]
  return {
    disciplines: mostUsed(members.map((member) => member.discipline)),
    organisations: mostUsed(members.map((member) => member.organisation)),
  }
}

const suggestionsShown = 50

/** Spellings of one word are one, under the spelling of who came first. */
function mostUsed(words: readonly string[]): string[] {
  const used = new Map<string, { word: string; count: number }>()
  for (const word of words) {
    const same = comparable(word)
    if (same === '') continue
    const earlier = used.get(same)
    used.set(same, { word: earlier?.word ?? word, count: (earlier?.count ?? 0) + 1 })
  }
  return [...used.values()]
    .sort((a, b) => b.count - a.count || a.word.localeCompare(b.word))
    .slice(0, suggestionsShown)
    .map(({ word }) => word)
}
