import { comparable } from '../../../../shared/space/comparable.ts'
import type { Member } from '../../../../shared/space/model.ts'

/** People of one discipline; an empty discipline for those who gave none. */
export type PeopleGroup = { readonly discipline: string; readonly people: readonly Member[] }

/**
 * People by discipline: the largest group first, those without a discipline last, and in a group who is
 * here before who is not. Spellings of one word are one discipline, under the spelling of who came first.
 */
export function groupPeople(
  members: Iterable<Member>,
  online: ReadonlySet<string>,
  language: string,
): PeopleGroup[] {
  const groups = new Map<string, Member[]>()
  for (const member of [...members].sort((a, b) => a.joinedAt - b.joinedAt)) {
    const word = comparable(member.discipline)
    groups.set(word, [...(groups.get(word) ?? []), member])
  }
  return [...groups.entries()]
    .sort(([wordA, a], [wordB, b]) => Number(wordA === '') - Number(wordB === '') || b.length - a.length)
    .map(([, people]) => ({
      discipline: people[0]?.discipline ?? '',
      people: [...people].sort(
        (a, b) =>
          Number(online.has(b.id)) - Number(online.has(a.id)) || a.name.localeCompare(b.name, language),
      ),
    }))
}

/**
 * Names with which people can be told apart (B2): two members with the same name, discipline and
 * organisation get a number, in the order in which they came.
 */
export function distinctNames(members: Iterable<Member>): ReadonlyMap<string, string> {
  const counts = new Map<string, number>()
  const names = new Map<string, string>()
  for (const member of [...members].sort((a, b) => a.joinedAt - b.joinedAt)) {
    const likeness = [member.name, member.discipline, member.organisation].map(comparable).join('|')
    const count = (counts.get(likeness) ?? 0) + 1
    counts.set(likeness, count)
    names.set(member.id, count === 1 ? member.name : `${member.name} (${count})`)
  }
  return names
}
