import { comparable } from './comparable.ts'
import type { Member } from './model.ts'

/**
 * Names with which people can be told apart (B2): two members with the same name, discipline and
 * organisation get a number, in the order in which they came.
 */
export function distinctNames(members: Iterable<Member>): ReadonlyMap<string, string> {
  const counts = new Map<string, number>()
  const names = new Map<string, string>()
  for (const member of inOrderOfComing(members)) {
    const likeness = [member.name, member.discipline, member.organisation].map(comparable).join('|')
    const count = (counts.get(likeness) ?? 0) + 1
    counts.set(likeness, count)
    names.set(member.id, count === 1 ? member.name : `${member.name} (${count})`)
  }
  return names
}

/** Shorter names for where there is little room; each is one person's only. */
export type ShortNames = { readonly first: string; readonly initials: string }

/**
 * A first name and initials for every member: "Sam" and "SB". Who shares them with another member gets more
 * letters ("Sam B", "SaB"), and who shares those too a number.
 */
export function shortNames(members: Iterable<Member>): ReadonlyMap<string, ShortNames> {
  const people = inOrderOfComing(members).map(({ id, name }) => ({ id, words: wordsOf(name) }))
  const first = apart(people, [firstWord, (words) => [firstWord(words), lastLetter(words)].join(' ').trim()])
  const initials = apart(people, [
    (words) => letters(words, 1) + lastLetter(words),
    (words) => letters(words, 2) + lastLetter(words),
  ])
  return new Map(
    people.map(({ id }) => [id, { first: first.get(id) ?? '', initials: initials.get(id) ?? '' }]),
  )
}

type Person = { readonly id: string; readonly words: readonly string[] }
type Shorten = (words: readonly string[]) => string

/** The first way of shortening that nobody else has; the last one with a number when none is. */
function apart(people: readonly Person[], ways: readonly Shorten[]): Map<string, string> {
  const names = new Map<string, string>()
  let left = people
  for (const shorten of ways) {
    const groups = Map.groupBy(people, ({ words }) => comparable(shorten(words)))
    const alone = left.filter(({ words }) => groups.get(comparable(shorten(words)))?.length === 1)
    for (const { id, words } of alone) names.set(id, shorten(words))
    left = left.filter(({ id }) => !names.has(id))
  }
  const last = ways.at(-1) ?? firstWord
  for (const group of Map.groupBy(left, ({ words }) => comparable(last(words))).values()) {
    group.forEach(({ id, words }, at) => {
      names.set(id, at === 0 ? last(words) : `${last(words)}${at + 1}`)
    })
  }
  return names
}

function wordsOf(name: string): string[] {
  const words = name.split(/[\s-]+/).filter((word) => /^[\p{L}\p{N}]/u.test(word))
  return words.length > 0 ? words : [name]
}

function firstWord(words: readonly string[]): string {
  return words[0] ?? ''
}

function lastLetter(words: readonly string[]): string {
  return words.length > 1 ? ([...(words.at(-1) ?? '')][0]?.toUpperCase() ?? '') : ''
}

function letters(words: readonly string[], count: number): string {
  const [initial, ...rest] = [...firstWord(words)].slice(0, count)
  return (initial?.toUpperCase() ?? '') + rest.join('')
}

function inOrderOfComing(members: Iterable<Member>): Member[] {
  return [...members].sort((a, b) => a.joinedAt - b.joinedAt)
}
