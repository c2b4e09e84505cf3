import { werkvormen } from '../../../../shared/werkvormen/index.ts'
import { useLanguage } from '../../../ui/i18n/language.ts'

/** The name of a werkvorm; undefined for one that this version does not know. */
export function useWerkvormName(id: string): string | undefined {
  return werkvormen[id]?.texts[useLanguage()].name
}
