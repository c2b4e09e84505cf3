import { defineWerkvorm } from '../werkvorm.ts'
import { everyone, group, list } from './layout.ts'
import { read } from './reading.ts'
import { script } from './script.ts'
import { settingsSchema } from './settings.ts'
import { texts } from './texts.ts'

/** Stakeholderkaart: who has influence on the question, and who has an interest in it. */
export const stakeholders = defineWerkvorm({
  id: 'stakeholders',
  texts,
  settingsSchema,
  layouts: { plenary: everyone, list, group },
  script,
  meanings: { notes: 'stance', fields: () => ['contact', 'approach'] },
  reading: { kind: 'positions', read },
})
