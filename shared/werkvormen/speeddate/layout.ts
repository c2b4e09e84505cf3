import * as z from 'zod/mini'
import type { Language } from '../../space/model.ts'
import { panelLayout, panelZones } from '../kit/panels.ts'
import { numberSetting } from '../kit/setting.ts'
import type { ZonePanel } from '../kit/zone.ts'
import type { Layout } from '../werkvorm.ts'
import { texts } from './texts.ts'

export const settingsSchema = z.object({
  rounds: numberSetting(2, 8, 4),
  minutes: numberSetting(2, 15, 4),
})
export type SpeeddateSettings = z.infer<typeof settingsSchema>

/** Two people: one area for what they want to remember. */
export const date = board('insight', { w: 1700, h: 950 }, 'small')

/** Everyone: what all meetings brought. */
export const everyone = board('insights', { w: 4200, h: 2250 }, 'large')

function board(
  zone: 'insight' | 'insights',
  size: { w: number; h: number },
  words: 'small' | 'large',
): Layout<SpeeddateSettings> {
  const panels = (language: Language): ZonePanel[] => [
    {
      zone,
      name: zone,
      ...texts[language].zones[zone],
      box: { x: 0, y: 0, ...size },
      colour: zone === 'insight' ? 'blue' : 'green',
      words,
    },
  ]
  return {
    layout: (_settings, language) => panelLayout(panels(language)),
    zones: (_settings, language) => panelZones(panels(language)),
  }
}
