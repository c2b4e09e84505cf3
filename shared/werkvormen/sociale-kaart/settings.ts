import * as z from 'zod/mini'
import type { Language } from '../../space/model.ts'
import { textSetting } from '../kit/setting.ts'
import { texts } from './texts.ts'

export const shapes = ['rings', 'bands'] as const

/** The names of the levels, from the inside out; an empty one has the usual name. */
export const settingsSchema = z.object({
  shape: z._default(z.enum(shapes), 'rings'),
  level1: textSetting(40),
  level2: textSetting(40),
  level3: textSetting(40),
  level4: textSetting(40),
  level5: textSetting(40),
})
export type SocialeKaartSettings = z.infer<typeof settingsSchema>

/** A level of the system: `zone` is the name by which readings know it. */
export type Level = { readonly zone: string; readonly title: string }

/** From the inside out: the child first, the country last. */
export function levelsOf(settings: SocialeKaartSettings, language: Language): Level[] {
  const usual = texts[language].levels
  const own = [settings.level1, settings.level2, settings.level3, settings.level4, settings.level5]
  return own.map((title, at) => ({ zone: `level-${at + 1}`, title: title || (usual[at] ?? '') }))
}
