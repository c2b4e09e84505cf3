import { comparable } from '../../../../shared/space/comparable.ts'
import type { Member } from '../../../../shared/space/model.ts'

export { distinctNames } from '../../../../shared/space/distinctNames.ts'

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
