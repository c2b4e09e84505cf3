import * as z from 'zod/mini'
import type { Language } from '../../space/model.ts'
import { columns } from '../kit/box.ts'
import { panelLayout, panelZones } from '../kit/panels.ts'
import type { ZonePanel } from '../kit/zone.ts'
import { defineWerkvorm } from '../werkvorm.ts'
import { script } from './script.ts'
import { texts } from './texts.ts'

/** Korte evaluatie: a poll on everyone's own screen; the board is for who wants to talk about it. */
export const evaluatie = defineWerkvorm({
  id: 'evaluatie',
  texts,
  settingsSchema: z.object({}),
  layouts: {
    plenary: {
      layout: (_settings, language) => panelLayout(panels(language)),
      zones: (_settings, language) => panelZones(panels(language)),
    },
  },
  script,
})

function panels(language: Language): ZonePanel[] {
  const words = texts[language].zones
  const [left, right] = columns({ x: 0, y: 0 }, 2250, [2080, 2080], 40)
  if (!left || !right) throw new RangeError('A row of two columns')
  return [
    { zone: 'keep', name: 'keep', ...words.keep, box: left, colour: 'green' },
    { zone: 'change', name: 'change', ...words.change, box: right, colour: 'orange' },
  ]
}
