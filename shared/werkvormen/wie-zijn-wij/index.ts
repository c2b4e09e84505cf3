import { defineWerkvorm } from '../werkvorm.ts'
import { layout, settingsSchema, zones } from './layout.ts'
import { texts } from './texts.ts'

/** Wie ben ik, wie ben jij, wie zijn wij samen: the first meetings of a learning team. */
export const wieZijnWij = defineWerkvorm({
  id: 'wie-zijn-wij',
  texts,
  settingsSchema,
  layouts: { plenary: { zones, layout } },
  script: () => [],
})
