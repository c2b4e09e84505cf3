import type { TLRecord } from '@tldraw/tlschema'
import { addToLayout, seedUpdate } from '../../shared/board/seed.ts'
import type { GrowLayoutEffect, WerkvormFacts } from '../../shared/space/commands/decision.ts'
import type { Language, Settings } from '../../shared/space/model.ts'
import { type Werkvorm, werkvormen } from '../../shared/werkvormen/index.ts'
import type { Owner } from '../../shared/werkvormen/werkvorm.ts'
import { boardKeys } from './documentKeys.ts'
import type { ChangeWrite, SeedWrite } from './spaceDocuments.ts'

/** A board whose documents must be made. */
export type Seed = {
  boardId: string
  werkvorm: string
  layout: string
  settings: Settings
  language: Language
  /** What stands on it from the start; nothing for a board that people fill. */
  content?: readonly TLRecord[]
  /** Whose board it is; it begins with what the werkvorm gives them. */
  owner?: Owner | undefined
}

/**
 * Writes the layouts and contents of new boards. Their ids are new, so this happens once in their life. Boards of one
 * step are alike, so what is the same is made once.
 */
export function seedWrites(spaceId: string, seeds: readonly Seed[]): SeedWrite[] {
  const made = new Map<string, Uint8Array>()
  return seeds.flatMap((seed) => {
    const keys = boardKeys(spaceId, seed.boardId)
    return [
      { key: keys.layout, seed: layoutOf(seed, made) },
      { key: keys.content, seed: startOf(seed) ?? madeOnce(made, 'nothing', () => []) },
    ]
  })
}

function layoutOf(
  { werkvorm, layout, settings, language, content = [] }: Seed,
  made: Map<string, Uint8Array>,
): Uint8Array {
  const drawn = () => findWerkvorm(werkvorm)?.layout(settings, language, layout) ?? []
  const brought = content.filter(({ meta }) => meta.harvest !== undefined)
  if (brought.length > 0) return seedUpdate(drawn(), { brought })
  return madeOnce(made, JSON.stringify([werkvorm, layout, settings, language]), drawn)
}

/** Adds the shapes that a larger layout has more; what a facilitator took off the board before stays off. */
export function growWrite(
  spaceId: string,
  { boardId, werkvorm, from, layout, settings, language }: GrowLayoutEffect,
): ChangeWrite {
  const drawn = (name: string) => findWerkvorm(werkvorm)?.layout(settings, language, name) ?? []
  const before = new Set(drawn(from).map(({ id }) => id))
  const added = drawn(layout).filter(({ id }) => !before.has(id))
  return { key: boardKeys(spaceId, boardId).layout, change: (document) => addToLayout(document, added) }
}

/** What stands on a board of its own from the start; undefined for nothing. */
function startOf({ content, owner, werkvorm, settings, language, layout }: Seed): Uint8Array | undefined {
  if (content) return seedUpdate(content)
  const start = owner && findWerkvorm(werkvorm)?.start(settings, language, layout, owner)
  return start && seedUpdate(start.records, start)
}

function madeOnce(
  made: Map<string, Uint8Array>,
  name: string,
  records: () => readonly TLRecord[],
): Uint8Array {
  const update = made.get(name) ?? seedUpdate(records())
  made.set(name, update)
  return update
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
