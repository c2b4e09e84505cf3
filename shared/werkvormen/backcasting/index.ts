import { defineWerkvorm } from '../werkvorm.ts'
import { everyone, group } from './board.ts'
import { readTimeline } from './reading.ts'
import { script } from './script.ts'
import { settingsSchema } from './settings.ts'
import { alone } from './solo.ts'
import { texts } from './texts.ts'

/** Backcasting: reason from the wished-for future back to now. */
export const backcasting = defineWerkvorm({
  id: 'backcasting',
  texts,
  settingsSchema,
  layouts: { plenary: everyone, solo: alone, group },
  script,
  // The place of a note is its day; only a first step of today asks for one.
  meanings: { fields: (zone) => (zone === 'today' ? ['owner', 'due'] : ['owner']) },
  reading: { kind: 'timeline', read: readTimeline },
})
