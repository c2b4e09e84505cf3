import * as z from 'zod/mini'
import type { Language } from '../../space/model.ts'
import { textSetting } from '../kit/setting.ts'
import type { Axis } from '../kit/zone.ts'
import { texts } from './texts.ts'

/** The names of both axes; empty ones have the usual names. */
export const settingsSchema = z.object({ influence: textSetting(30), interest: textSetting(30) })
export type StakeholdersSettings = z.infer<typeof settingsSchema>

/** How much interest from left to right, how much influence from bottom to top, both 0 to 100. */
export function axesOf(settings: StakeholdersSettings, language: Language): { x: Axis; y: Axis } {
  const axis = (name: keyof StakeholdersSettings): Axis => {
    const title = settings[name] === '' ? texts[language][name] : settings[name]
    return { name, title, kind: 'number', from: 0, to: 100 }
  }
  return { x: axis('interest'), y: axis('influence') }
}
