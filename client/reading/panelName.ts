import type { Outcome } from '../../shared/reading/outcome.ts'
import type { reading } from '../../shared/texts/nl/reading.ts'
import { werkvormen } from '../../shared/werkvormen/index.ts'

/** What the panel is called, known before anything of the board is read. */
export function panelName(werkvorm: string, texts: typeof reading): string {
  return texts.name[readingKind(werkvorm)]
}

/** What kind of outcome the boards of a werkvorm have; notes zone by zone when it has no reading of its own. */
export function readingKind(werkvorm: string): Outcome['kind'] {
  return werkvormen[werkvorm]?.outcome ?? 'notes'
}
