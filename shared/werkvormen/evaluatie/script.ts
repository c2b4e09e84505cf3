import type { ScriptStep } from '../../space/meeting/script.ts'
import type { Language } from '../../space/model.ts'
import { texts } from './texts.ts'

/** One step without a board: three scales and two open questions, answered on one's own screen. */
export function script(_settings: unknown, language: Language): ScriptStep[] {
  const { name, step, poll } = texts[language]
  const scale = (text: string) =>
    ({ kind: 'scale', text, min: 1, max: 5, minLabel: poll.least, maxLabel: poll.most }) as const
  return [
    {
      key: 'evaluation',
      ...step,
      minutes: 5,
      grouping: { by: 'plenary', size: 1, mix: 'mixed' },
      layout: '',
      allow: 'vote',
      anonymous: true,
      poll: {
        title: name,
        questions: [...poll.scales.map(scale), ...poll.open.map((text) => ({ kind: 'open' as const, text }))],
      },
    },
  ]
}
