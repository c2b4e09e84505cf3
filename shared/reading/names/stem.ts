/** Plurals that no rule makes, and words that only look like one: "ouderen" are not "ouders". */
const irregular: ReadonlyMap<string, string> = new Map([
  ['ouderen', 'ouderen'],
  ['kinderen', 'kind'],
  ['leden', 'lid'],
  ['steden', 'stad'],
  ['children', 'child'],
])

const shortestWord = 4
const shortestStem = 3

/**
 * A word without its plural, Dutch or English: "scholen" and "school" both become "schol". The stem is only for
 * comparing: it need not be a word.
 */
export function stem(word: string): string {
  const known = irregular.get(word)
  if (known !== undefined) return known
  if (word.length < shortestWord || /\d/.test(word)) return word
  return oneLetter(without(without(oneLetter(singularOfEn(word)), /s$/), /e$/))
}

/** "huizen" -> "huis", "bedrijven" -> "bedrijf". */
function singularOfEn(word: string): string {
  const rest = without(word, /en$/)
  return rest === word ? word : rest.replace(/v$/, 'f').replace(/z$/, 's')
}

/** "klass" and "klas", "leraar" and "lerar", "university" and "universiti" are one. */
function oneLetter(word: string): string {
  return word
    .replace(/([aeou])\1/g, '$1')
    .replace(/([bcdfgklmnprst])\1$/, '$1')
    .replace(/y$/, 'i')
}

function without(word: string, ending: RegExp): string {
  const rest = word.replace(ending, '')
  return rest.length >= shortestStem ? rest : word
}
