import type { TLRecord } from '@tldraw/tlschema'
import { seedDocument } from '../../shared/board/seed.ts'
import type { WerkvormFacts } from '../../shared/space/commands/decision.ts'
import type { Language, Settings } from '../../shared/space/model.ts'
import { type Werkvorm, werkvormen } from '../../shared/werkvormen/index.ts'
import { boardKeys } from './documentKeys.ts'
import type { RoomWrite } from './spaceDocuments.ts'

/** A board whose documents must be made. */
export type Seed = {
  boardId: string
  werkvorm: string
  layout: string
  settings: Settings
  language: Language
  /** What stands on it from the start; nothing for a board that people fill. */
  content?: readonly TLRecord[]
}

/** Writes the layout and the content of a new board. Its id is new, so this happens once in its life. */
export function seedWrites(spaceId: string, seed: Seed): RoomWrite[] {
  const layout = findWerkvorm(seed.werkvorm)?.layout(seed.settings, seed.language, seed.layout) ?? []
  const keys = boardKeys(spaceId, seed.boardId)
  return [seedWrite(keys.layout, layout), seedWrite(keys.content, seed.content ?? [])]
}

function seedWrite(key: string, records: readonly TLRecord[]): RoomWrite {
  return { key, change: (document) => seedDocument(document, records) }
}

/** An entry of the catalogue; undefined for a name that is none (`constructor` among them). */
export function findWerkvorm(id: string): Werkvorm | undefined {
  return Object.hasOwn(werkvormen, id) ? werkvormen[id] : undefined
}

/** What commands need to know of a werkvorm. */
export function werkvormFacts(id: string): WerkvormFacts | undefined {
  const werkvorm = findWerkvorm(id)
  if (!werkvorm) return undefined
  return {
    name: (language) => werkvorm.texts[language].name,
    settings: (given) => {
      const parsed = werkvorm.settingsSchema.safeParse(given)
      return parsed.success ? parsed.data : undefined
    },
    layouts: werkvorm.layouts,
    script: werkvorm.script,
  }
}
