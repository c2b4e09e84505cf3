import { defineWerkvorm } from '../werkvorm.ts'
import { layout, settingsSchema, zones } from './layout.ts'
import { script } from './script.ts'
import { texts } from './texts.ts'

/** Leeg bord: nothing but what people put on it. */
export const leeg = defineWerkvorm({
  id: 'leeg',
  texts,
  settingsSchema,
  layouts: { plenary: { zones, layout } },
  script,
})
