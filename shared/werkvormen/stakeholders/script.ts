import type { ScriptStep } from '../../space/meeting/script.ts'
import type { Language } from '../../space/model.ts'
import type { StakeholdersSettings } from './settings.ts'
import { texts } from './texts.ts'

/** Alone a list, in fours a map, then all maps over each other: the differences are what the talk is about. */
export function script(_settings: StakeholdersSettings, language: Language): ScriptStep[] {
  const words = texts[language].steps
  return [
    {
      key: 'list',
      ...words.list,
      minutes: 4,
      grouping: { by: 'solo', size: 1, mix: 'mixed' },
      layout: 'list',
      harvest: { to: 'place', zones: { list: 'unplaced' }, share: 'all', when: 'atOnce' },
    },
    {
      key: 'place',
      ...words.place,
      minutes: 15,
      grouping: { by: 'size', size: 4, mix: 'mixed' },
      layout: 'group',
      openToFacilitators: true,
      harvest: {
        to: 'compare',
        zones: { map: 'map', unplaced: 'unplaced' },
        share: 'all',
        when: 'atOnce',
      },
    },
    {
      key: 'compare',
      ...words.compare,
      minutes: 15,
      grouping: { by: 'plenary', size: 1, mix: 'mixed' },
      layout: 'plenary',
    },
    {
      key: 'approach',
      ...words.approach,
      minutes: 10,
      grouping: { by: 'plenary', size: 1, mix: 'mixed' },
      layout: 'plenary',
    },
  ]
}
