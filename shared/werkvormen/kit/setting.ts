import * as z from 'zod/mini'
import { cleanName } from '../../space/model.ts'

/** A line of text that a facilitator may leave empty: cleaned, one line, at most `longest` characters. */
export function textSetting(longest: number) {
  const cleaned = z.pipe(z.string(), z.transform(cleanName))
  return z._default(z.pipe(cleaned, z.string().check(z.maxLength(longest))), '')
}

/** A whole number that a facilitator may change, from `least` to `most`. */
export function numberSetting(least: number, most: number, standard: number) {
  return z._default(z.number().check(z.int(), z.minimum(least), z.maximum(most)), standard)
}
