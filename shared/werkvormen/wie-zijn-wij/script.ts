import type { ScriptStep } from '../../space/meeting/script.ts'
import type { Language } from '../../space/model.ts'
import { type WieZijnWijSettings, whom } from './layout.ts'
import { texts } from './texts.ts'

/** Alone, then with somebody of another discipline, then together: what a card shares travels along. */
export function script(settings: WieZijnWijSettings, language: Language): ScriptStep[] {
  const words = texts[language].steps
  return [
    {
      key: 'card',
      ...words.card,
      minutes: 6,
      grouping: { by: 'solo', size: 1, mix: 'mixed' },
      layout: 'card',
      harvest: { to: 'duo', zones: cardToDuo, share: 'ticked', when: 'atOnce' },
    },
    {
      key: 'duo',
      ...words.duo,
      minutes: 12,
      grouping: { by: 'size', size: 2, mix: 'mixed' },
      layout: 'duo',
      openToFacilitators: true,
      harvest: { to: 'together', zones: duoToTogether, share: 'all', when: 'atOnce' },
    },
    {
      key: 'together',
      ...words.together,
      question: texts[language].centre(whom(settings, language)),
      minutes: 20,
      grouping: { by: 'plenary', size: 1, mix: 'mixed' },
      layout: 'plenary',
    },
  ]
}

/** `{n}`: the place of the person in the duo. */
const cardToDuo = {
  name: 'name-{n}',
  discipline: 'discipline-{n}',
  proud: 'proud-{n}',
  bring: 'bring-{n}',
  doubt: 'doubt-{n}',
  learn: 'learn-{n}',
  drawing: 'drawing-{n}',
}

const gallery = ['name', 'discipline', 'bring', 'drawing'].flatMap((field) =>
  [1, 2, 3].map((person) => [`${field}-${person}`, 'gallery'] as const),
)
const learning = [1, 2, 3].map((person) => [`learn-${person}`, 'learn'] as const)

/**
 * Who people are and what they bring goes to the gallery, and what they want to learn to a place of its own; what they
 * are proud of, and what they doubt, stays between the two of them.
 */
const duoToTogether = {
  ...Object.fromEntries([...gallery, ...learning]),
  shared: 'together',
  different: 'needs',
}
