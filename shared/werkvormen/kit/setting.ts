import * as z from 'zod/mini'
import { cleanName } from '../../space/model.ts'

/** A line of text that a facilitator may leave empty: cleaned, one line, at most `longest` characters. */
export function textSetting(longest: number) {
  const cleaned = z.pipe(z.string(), z.transform(cleanName))
  return z._default(z.pipe(cleaned, z.string().check(z.maxLength(longest))), '')
}
