import type { ScriptStep } from '../../space/meeting/script.ts'
import type { Language } from '../../space/model.ts'
import { type QuestionSettings, questionOf } from './layout.ts'
import { texts } from './texts.ts'

/** Alone, in pairs, in fours, all: every round takes along what the one before kept. */
export function script(settings: QuestionSettings, language: Language): ScriptStep[] {
  const words = texts[language].steps
  const question = questionOf(settings, language)
  return [
    {
      key: 'one',
      ...words.one,
      question,
      minutes: 3,
      grouping: { by: 'solo', size: 1, mix: 'mixed' },
      layout: 'alone',
      harvest: { to: 'two', zones: { ideas: 'brought' }, share: 'all', when: 'atOnce' },
    },
    {
      key: 'two',
      ...words.two,
      minutes: 5,
      grouping: { by: 'size', size: 2, mix: 'mixed' },
      layout: 'group',
      openToFacilitators: true,
      harvest: { to: 'four', zones: { kept: 'brought' }, share: 'all', when: 'atOnce' },
    },
    {
      key: 'four',
      ...words.four,
      minutes: 8,
      grouping: { by: 'grow', size: 4, mix: 'mixed' },
      layout: 'group',
      openToFacilitators: true,
      harvest: { to: 'all', zones: { kept: 'survived' }, share: 'all', when: 'atOnce' },
    },
    {
      key: 'all',
      ...words.all,
      minutes: 12,
      grouping: { by: 'plenary', size: 1, mix: 'mixed' },
      layout: 'plenary',
    },
  ]
}
