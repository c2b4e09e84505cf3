import type { ScriptStep } from '../../space/meeting/script.ts'
import type { Language } from '../../space/model.ts'
import { laneNames } from './lanes.ts'
import { arrived, type BackcastingSettings } from './settings.ts'
import { texts } from './texts.ts'

/** What lies on the line of a group goes to the line of everyone, each thing at its own date. */
const inPlace = Object.fromEntries(['future', ...laneNames, 'today'].map((zone) => [zone, zone]))
const toEveryone = { to: 'together', zones: inPlace, share: 'all', when: 'atOnce' } as const

const plenary = { by: 'plenary', size: 1, mix: 'mixed' } as const
/** The same groups with the same layout go on with their own board. */
const goingOn = { grouping: { by: 'same', size: 4, mix: 'mixed' }, layout: 'group' } as const

/**
 * From the future back to now. Each of the three steps of a group brings its board to everyone: it is one board, so it
 * comes once, also when the meeting runs late and a step is left out.
 */
export function script(settings: BackcastingSettings, language: Language): ScriptStep[] {
  const words = texts[language].steps
  const dream = words.dream.question(arrived(settings, language))
  const start = words.start.question(settings.horizon)
  return [
    { key: 'start', ...words.start, question: start, minutes: 3, grouping: plenary, layout: 'plenary' },
    {
      key: 'dream',
      ...words.dream,
      question: dream,
      minutes: 5,
      grouping: { by: 'solo', size: 1, mix: 'mixed' },
      layout: 'solo',
      harvest: {
        to: 'images',
        zones: { see: 'future', hear: 'future', feel: 'future' },
        share: 'all',
        when: 'atOnce',
      },
    },
    {
      key: 'images',
      ...words.images,
      minutes: 15,
      grouping: { by: 'size', size: 4, mix: 'mixed' },
      layout: 'group',
      openToFacilitators: true,
      harvest: toEveryone,
    },
    { key: 'back', ...words.back, minutes: 20, ...goingOn, openToFacilitators: true, harvest: toEveryone },
    { key: 'needs', ...words.needs, minutes: 8, ...goingOn, openToFacilitators: true, harvest: toEveryone },
    { key: 'together', ...words.together, minutes: 20, grouping: plenary, layout: 'plenary' },
  ]
}
