/** The first letters of the first and the last word of a name: "Anne van der Berg" gives AB. */
export function initials(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /^[\p{L}\p{N}]/u.test(word))
  const first = words[0]
  const last = words.length > 1 ? words[words.length - 1] : undefined
  return [first, last].map((word) => [...(word ?? '')][0]?.toUpperCase() ?? '').join('')
}
