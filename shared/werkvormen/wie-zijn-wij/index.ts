import { defineWerkvorm } from '../werkvorm.ts'
import { card } from './card.ts'
import { cardsSideBySide } from './duo.ts'
import { layout, settingsSchema, zones } from './layout.ts'
import { read } from './reading.ts'
import { script } from './script.ts'
import { texts } from './texts.ts'

/** Wie ben ik, wie ben jij, wie zijn wij samen: the first meetings of a learning team. */
export const wieZijnWij = defineWerkvorm({
  id: 'wie-zijn-wij',
  texts,
  settingsSchema,
  layouts: { plenary: { zones, layout }, card, duo: cardsSideBySide(2), 'duo-3': cardsSideBySide(3) },
  script,
  reading: { kind: 'profiles', read },
})
