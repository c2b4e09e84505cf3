import type { OpenPlace } from './views.ts'

type PresenceState = Readonly<Record<string, unknown>>

/** A place is an id or a word; longer is none of ours. */
const longestPlace = 64

/** The members of these presence states. */
export function whoIsHere(people: readonly PresenceState[]): ReadonlySet<string> {
  return new Set(people.flatMap((state) => memberOf(state) ?? []))
}

/**
 * Which page each member has open. Who has several open is said to be on a board rather than at the desk, and
 * at the desk rather than at home: that is where the work is.
 */
export function placesOf(people: readonly PresenceState[]): ReadonlyMap<string, OpenPlace> {
  const places = new Map<string, OpenPlace>()
  for (const state of people) {
    const member = memberOf(state)
    const { place } = state
    if (member === undefined || typeof place !== 'string' || place.length > longestPlace) continue
    if (weight(place) >= weight(places.get(member))) places.set(member, place)
  }
  return places
}

function weight(place: OpenPlace | undefined): number {
  if (place === undefined) return 0
  return place === 'home' ? 1 : place === 'desk' ? 2 : 3
}

/** The member whom the server stamped on a presence state. */
function memberOf(state: PresenceState): string | undefined {
  const { id } = (state.member ?? {}) as { id?: unknown }
  return typeof id === 'string' ? id : undefined
}
