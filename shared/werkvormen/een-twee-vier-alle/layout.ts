import * as z from 'zod/mini'
import type { Language } from '../../space/model.ts'
import { columns } from '../kit/box.ts'
import { panelLayout, panelZones } from '../kit/panels.ts'
import { textSetting } from '../kit/setting.ts'
import type { ZonePanel } from '../kit/zone.ts'
import type { Layout } from '../werkvorm.ts'
import { texts } from './texts.ts'

export const settingsSchema = z.object({ question: textSetting(120) })
export type QuestionSettings = z.infer<typeof settingsSchema>

/** The question of the board: the facilitator's, or a general one. */
export function questionOf(settings: QuestionSettings, language: Language): string {
  return settings.question === '' ? texts[language].question : settings.question
}

/** Alone: one area for everything that comes up. */
export const alone = board((settings, language) => [
  {
    ...part('ideas', language),
    question: questionOf(settings, language),
    box: { x: 0, y: 0, w: 2000, h: 1150 },
    words: 'small',
  },
])

/** Two or four people: what they brought, and beside it what they keep. */
export const group = board((settings, language) => {
  const [left, right] = pair(1250, 1180)
  return [
    { ...part('brought', language), question: questionOf(settings, language), box: left, words: 'small' },
    { ...part('kept', language), box: right, words: 'small', colour: 'green' },
  ]
})

/** Everyone: what survived the rounds, and what the group goes on with. */
export const everyone = board((settings, language) => {
  const [left, right] = pair(2700, 2250, 1500)
  return [
    { ...part('survived', language), question: questionOf(settings, language), box: left },
    { ...part('chosen', language), box: right, colour: 'green' },
  ]
})

type Part = 'ideas' | 'brought' | 'kept' | 'survived' | 'chosen'

function part(zone: Part, language: Language): Omit<ZonePanel, 'box'> {
  return { zone, name: zone, ...texts[language].zones[zone], colour: 'blue' }
}

function pair(left: number, height: number, right = left) {
  const [first, second] = columns({ x: 0, y: 0 }, height, [left, right], 40)
  if (!first || !second) throw new RangeError('A row of two columns')
  return [first, second] as const
}

function board(
  panels: (settings: QuestionSettings, language: Language) => ZonePanel[],
): Layout<QuestionSettings> {
  return {
    layout: (settings, language) => panelLayout(panels(settings, language)),
    zones: (settings, language) => panelZones(panels(settings, language)),
  }
}
