import * as z from 'zod/mini'
import type { Language } from '../../space/model.ts'
import { textSetting } from '../kit/setting.ts'
import { texts } from './texts.ts'

const longestSpan = 50
const usualSpan = 5
/** From this month on (0 is January) what people plan is mostly for the next year. */
const lateInYear = 9

/**
 * The line of time runs from the first year to the horizon. Both are filled in when a werkvorm or a board is made and
 * kept with it, so that a date on the line means the same for as long as the board lives. Nothing here may compare
 * them with today: a board from long ago stays readable.
 */
export const settingsSchema = z
  .object({
    horizon: z._default(year(), () => firstYear(new Date()) + usualSpan),
    achieved: textSetting(80),
    first: z._default(year(), () => firstYear(new Date())),
    snap: z._default(z.enum(['day', 'month', 'quarter']), 'day'),
  })
  .check(
    z.refine(({ first, horizon }) => horizon > first && horizon - first <= longestSpan, {
      path: ['horizon'],
    }),
  )
export type BackcastingSettings = z.infer<typeof settingsSchema>

/** Where the line begins when nobody says it: with this year, or late in the year with the next. */
export function firstYear(today: Date): number {
  return today.getFullYear() + (today.getMonth() >= lateInYear ? 1 : 0)
}

/** What has been achieved at the horizon, as a sentence: "Het is 2031. Het is gelukt." */
export function arrived({ horizon, achieved }: BackcastingSettings, language: Language): string {
  return texts[language].arrived(horizon, sentence(achieved))
}

/** With the mark that people left out, because a question follows it. */
function sentence(achieved: string): string {
  return achieved === '' || /[.!?…]$/u.test(achieved) ? achieved : `${achieved}.`
}

function year() {
  return z.number().check(z.int(), z.minimum(2000), z.maximum(2150))
}
