import type { ScriptStep } from '../../space/meeting/script.ts'
import type { Language } from '../../space/model.ts'
import type { SpeeddateSettings } from './layout.ts'
import { texts } from './texts.ts'

/** As many rounds as the setting says, each with a new partner and the next question; then what it brought. */
export function script(settings: SpeeddateSettings, language: Language): ScriptStep[] {
  const words = texts[language]
  const rounds = Array.from({ length: settings.rounds }, (_, at): ScriptStep => {
    const question = words.questions[at % words.questions.length] ?? ''
    return {
      key: `round-${at + 1}`,
      title: words.steps.round(at + 1),
      question,
      hint: words.steps.roundHint,
      minutes: settings.minutes,
      grouping: { by: 'size', size: 2, mix: 'newPartner' },
      layout: 'date',
      openToFacilitators: true,
      harvest: { to: 'together', zones: { insight: 'insights' }, share: 'all', when: 'atOnce' },
    }
  })
  return [
    ...rounds,
    {
      key: 'together',
      ...words.steps.together,
      minutes: 10,
      grouping: { by: 'plenary', size: 1, mix: 'mixed' },
      layout: 'plenary',
    },
  ]
}
