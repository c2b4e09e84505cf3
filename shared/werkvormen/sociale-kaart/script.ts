import type { ScriptStep } from '../../space/meeting/script.ts'
import type { Language } from '../../space/model.ts'
import type { SocialeKaartSettings } from './settings.ts'
import { texts } from './texts.ts'

/** Alone a list, in a group a map, together one map, and then what it says. */
export function script(_settings: SocialeKaartSettings, language: Language): ScriptStep[] {
  const words = texts[language].steps
  return [
    {
      key: 'list',
      ...words.list,
      minutes: 5,
      grouping: { by: 'solo', size: 1, mix: 'mixed' },
      layout: 'list',
      harvest: { to: 'map', zones: { list: 'list' }, share: 'all', when: 'atOnce' },
    },
    {
      key: 'map',
      ...words.map,
      minutes: 20,
      grouping: { by: 'size', size: 4, mix: 'mixed' },
      layout: 'group',
      openToFacilitators: true,
      harvest: { to: 'together', zones: inPlace, share: 'all', when: 'atOnce' },
    },
    { key: 'together', ...words.together, minutes: 15, grouping: plenary, layout: 'plenary' },
    { key: 'gaps', ...words.gaps, minutes: 10, grouping: plenary, layout: 'plenary' },
  ]
}

const plenary = { by: 'plenary', size: 1, mix: 'mixed' } as const

/** Each level to the same level; what has none yet waits for one on the map of everyone too. */
const inPlace = {
  ...Object.fromEntries([1, 2, 3, 4, 5].map((at) => [`level-${at}`, `level-${at}`])),
  list: 'list',
  '': 'list',
}
