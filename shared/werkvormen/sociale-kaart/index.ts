import { defineWerkvorm } from '../werkvorm.ts'
import { groupMap, list, map } from './layout.ts'
import { read } from './reading.ts'
import { script } from './script.ts'
import { settingsSchema } from './settings.ts'
import { texts } from './texts.ts'

/** Sociale kaart: the network of people, organisations and initiatives around a question, and how it grows. */
export const socialeKaart = defineWerkvorm({
  id: 'sociale-kaart',
  texts,
  settingsSchema,
  layouts: { plenary: map, group: groupMap, list },
  script,
  meanings: { notes: 'node', ties: true },
  reading: { kind: 'network', read },
})
