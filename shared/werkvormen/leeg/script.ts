import type { ScriptStep } from '../../space/meeting/script.ts'
import type { Language } from '../../space/model.ts'
import { texts } from './texts.ts'

/** One step: everyone on the empty board. */
export function script(_settings: unknown, language: Language): ScriptStep[] {
  return [
    {
      key: 'together',
      ...texts[language].step,
      minutes: 15,
      grouping: { by: 'plenary', size: 1, mix: 'mixed' },
      layout: 'plenary',
    },
  ]
}
