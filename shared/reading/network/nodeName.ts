const longestName = 60

/** What a node is called in a sentence: its first line, cut when it is long. */
export function nodeName({ text }: { readonly text: string }): string {
  const [line = ''] = text.trim().split('\n', 1)
  const letters = [...line.trim()]
  return letters.length > longestName ? `${letters.slice(0, longestName - 1).join('')}…` : letters.join('')
}
