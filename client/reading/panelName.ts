import type { Outcome } from '../../shared/reading/outcome.ts'
import type { reading } from '../../shared/texts/nl/reading.ts'

const kinds: Readonly<Record<string, Outcome['kind']>> = {
  'wie-zijn-wij': 'profiles',
  backcasting: 'timeline',
  'sociale-kaart': 'network',
  stakeholders: 'positions',
}

/** What the panel is called, known before anything of the board is read. */
export function panelName(werkvorm: string, texts: typeof reading): string {
  return texts.name[readingKind(werkvorm)]
}

/** What kind of outcome the boards of a werkvorm have; notes zone by zone when it has no reading of its own. */
export function readingKind(werkvorm: string): Outcome['kind'] {
  return kinds[werkvorm] ?? 'notes'
}
