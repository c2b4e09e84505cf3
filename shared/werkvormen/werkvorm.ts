import type { TLRecord } from '@tldraw/tlschema'
import type * as z from 'zod/mini'
import type { Language, Settings } from '../space/model.ts'
import type { Zone } from './kit/zone.ts'

/** The words around a werkvorm, outside its board. */
export type WerkvormTexts = {
  readonly name: string
  /** One sentence for who chooses a werkvorm. */
  readonly summary: string
  /** A label and an explanation for every setting, for a form. */
  readonly settings: Readonly<Record<string, { readonly label: string; readonly help: string }>>
}

/** A facilitation format (domain.md, "werkvorm"): for now its layout; script and reading join it. */
export type Werkvorm = {
  readonly id: string
  readonly texts: Readonly<Record<Language, WerkvormTexts>>
  readonly defaultSettings: Settings
  /** Parses what a form or a stored board brings; what is missing gets its default. */
  readonly settingsSchema: z.ZodMiniType<Settings>
  /** The named areas of the board, in reading order. */
  zones(settings: Settings, language: Language): Zone[]
  /** The locked shapes of the board: valid tldraw records with stable ids, the same for the same settings. */
  layout(settings: Settings, language: Language): TLRecord[]
}

type Definition<Own extends Settings> = Omit<
  Werkvorm,
  'defaultSettings' | 'settingsSchema' | 'zones' | 'layout'
> & {
  readonly settingsSchema: z.ZodMiniType<Own>
  zones(settings: Own, language: Language): Zone[]
  layout(settings: Own, language: Language): TLRecord[]
}

/**
 * Makes a werkvorm of a definition with typed settings. Settings are parsed here, so that a layout never sees
 * settings that its form would refuse; it throws a ZodError for those.
 */
export function defineWerkvorm<Own extends Settings>(definition: Definition<Own>): Werkvorm {
  const { settingsSchema } = definition
  return {
    ...definition,
    defaultSettings: settingsSchema.parse({}),
    zones: (settings, language) => definition.zones(settingsSchema.parse(settings), language),
    layout: (settings, language) => definition.layout(settingsSchema.parse(settings), language),
  }
}
