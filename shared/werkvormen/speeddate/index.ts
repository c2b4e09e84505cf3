import { defineWerkvorm } from '../werkvorm.ts'
import { date, everyone, settingsSchema } from './layout.ts'
import { script } from './script.ts'
import { texts } from './texts.ts'

/** Speeddate: everyone meets as many others as possible, one question a round. */
export const speeddate = defineWerkvorm({
  id: 'speeddate',
  texts,
  settingsSchema,
  layouts: { plenary: everyone, date },
  script,
})
