import { defineWerkvorm } from '../werkvorm.ts'
import { layout, settingsSchema, zones } from './layout.ts'
import { texts } from './texts.ts'

/** Leeg bord: nothing but what people put on it. */
export const leeg = defineWerkvorm({ id: 'leeg', texts, settingsSchema, zones, layout })
