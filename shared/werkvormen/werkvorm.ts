import type { TLRecord } from '@tldraw/tlschema'
import type * as z from 'zod/mini'
import type { NoteField } from '../board/noteFields.ts'
import type { Outcome } from '../reading/outcome.ts'
import { type ReadingInput, readNotes } from '../reading/reading.ts'
import type { ScriptStep } from '../space/meeting/script.ts'
import type { Language, Member, Settings } from '../space/model.ts'
import type { Zone } from './kit/zone.ts'

/** The words around a werkvorm, outside its board. */
export type WerkvormTexts = {
  readonly name: string
  /** One sentence for who chooses a werkvorm. */
  readonly summary: string
  /** A label and an explanation for every setting, for a form. */
  readonly settings: Readonly<Record<string, SettingWords>>
}

export type SettingWords = {
  readonly label: string
  readonly help: string
  /** For a setting that is a choice out of a few: its values with what they are called. */
  readonly options?: Readonly<Record<string, string>>
}

/** Whose board it is. */
export type Owner = Pick<Member, 'id' | 'name' | 'discipline'>

/** What stands on a new board besides its layout, and which zones are ticked as shareable. */
export type BoardStart = { readonly records: readonly TLRecord[]; readonly ticked: readonly string[] }

/** One kind of board of a werkvorm: a card for one, a board for two, the board of everyone. */
export type Layout<Own extends Settings = Settings> = {
  /** The named areas of the board, in reading order. */
  zones(settings: Own, language: Language): Zone[]
  /** The locked shapes of the board: valid tldraw records with stable ids, the same for the same settings. */
  layout(settings: Own, language: Language): TLRecord[]
  /** What a personal board begins with; nothing when left out. */
  start?(zones: readonly Zone[], owner: Owner): BoardStart
}

/** What a board says beside words and places: in the list, beside the canvas and on it. */
export type Meanings = {
  /** What the colour of a note tells; without it a colour is a colour. */
  readonly notes?: 'node' | 'stance'
  /** Whether an arrow is a tie, with a kind and a strength. */
  readonly ties?: boolean
  /** What people fill in for a note that lies in this zone; `same` is decided beside the board. */
  fields?(zone: string | undefined): readonly Exclude<NoteField, 'same'>[]
}

/** A facilitation format (domain.md, "werkvorm"): layouts, a script and a reading. */
export type Werkvorm = {
  readonly id: string
  readonly texts: Readonly<Record<Language, WerkvormTexts>>
  readonly defaultSettings: Settings
  /** Parses what a form or a stored board brings; what is missing gets its default. */
  readonly settingsSchema: z.ZodMiniType<Settings>
  /** Names of its layouts; `plenary` is always among them. */
  readonly layouts: readonly string[]
  /** An unknown name gives the plenary layout. */
  zones(settings: Settings, language: Language, layout?: string): Zone[]
  layout(settings: Settings, language: Language, layout?: string): TLRecord[]
  /** What stands on a new personal board with this layout. */
  start(settings: Settings, language: Language, layout: string, owner: Owner): BoardStart
  /** The steps that it puts on a run sheet. */
  script(settings: Settings, language: Language): readonly ScriptStep[]
  readonly meanings: Meanings
  /** The kind of outcome that `read` gives, known before a board is read. */
  readonly outcome: Outcome['kind']
  /** What a board of this werkvorm says, as data. */
  read(input: ReadingInput<Settings>): Outcome
}

type Definition<Own extends Settings> = Pick<Werkvorm, 'id' | 'texts'> & {
  readonly settingsSchema: z.ZodMiniType<Own>
  readonly layouts: { readonly plenary: Layout<Own>; readonly [name: string]: Layout<Own> }
  script(settings: Own, language: Language): readonly ScriptStep[]
  /** Nothing when left out. */
  readonly meanings?: Meanings
  /** Notes zone by zone when left out. */
  readonly reading?: { readonly kind: Outcome['kind']; read(input: ReadingInput<Own>): Outcome }
}

/**
 * Makes a werkvorm of a definition with typed settings. Settings are parsed here, so that a layout never sees
 * settings that its form would refuse; it throws a ZodError for those.
 */
export function defineWerkvorm<Own extends Settings>(definition: Definition<Own>): Werkvorm {
  const { id, texts, settingsSchema, layouts } = definition
  const find = (name = 'plenary') => (Object.hasOwn(layouts, name) && layouts[name]) || layouts.plenary
  return {
    id,
    texts,
    settingsSchema,
    defaultSettings: settingsSchema.parse({}),
    layouts: Object.keys(layouts),
    zones: (settings, language, name) => find(name).zones(settingsSchema.parse(settings), language),
    layout: (settings, language, name) => find(name).layout(settingsSchema.parse(settings), language),
    start: (settings, language, name, owner) => {
      const layout = find(name)
      const zones = layout.zones(settingsSchema.parse(settings), language)
      return layout.start?.(zones, owner) ?? { records: [], ticked: [] }
    },
    script: (settings, language) => definition.script(settingsSchema.parse(settings), language),
    meanings: definition.meanings ?? {},
    outcome: definition.reading?.kind ?? 'notes',
    read: (input) =>
      definition.reading?.read({ ...input, settings: settingsSchema.parse(input.settings) }) ??
      readNotes(input),
  }
}
