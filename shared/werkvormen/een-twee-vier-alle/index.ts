import { defineWerkvorm } from '../werkvorm.ts'
import { alone, everyone, group, settingsSchema } from './layout.ts'
import { script } from './script.ts'
import { texts } from './texts.ts'

/** 1-2-4-alle: any question, first alone, then in ever larger groups that keep what matters. */
export const eenTweeVierAlle = defineWerkvorm({
  id: 'een-twee-vier-alle',
  texts,
  settingsSchema,
  layouts: { plenary: everyone, alone, group },
  script,
})
