import type { TLRecord } from '@tldraw/tlschema'
import { werkvormen } from '../../../shared/werkvormen/index.ts'
import { tryoutBoards } from '../../../shared/werkvormen/tryout/index.ts'
import { exampleMap } from './exampleMap.ts'
import { filledLayout } from './filled.ts'

const languages = ['nl', 'en'] as const

/** So many notes must fit on a board of everyone without covering its words. */
const manyNotes = 60

/**
 * Everything that is drawn for docs/pictures: each layout with its defaults, that of everyone full of notes too, and
 * each board of the try-out.
 */
export function scenes(): { name: string; records: TLRecord[] }[] {
  const all = languages.flatMap((language) => [
    ...Object.values(werkvormen).flatMap((werkvorm) =>
      werkvorm.layouts.map((layout) => ({
        name: [werkvorm.id, ...(layout === 'plenary' ? [] : [layout]), language].join('-'),
        records: werkvorm.layout(werkvorm.defaultSettings, language, layout),
      })),
    ),
    ...Object.values(werkvormen).map((werkvorm) => ({
      name: `${werkvorm.id}-full-${language}`,
      records: filledLayout(werkvorm, 'plenary', language, manyNotes),
    })),
    ...(['rings', 'bands'] as const).map((shape) => ({
      name: `sociale-kaart-example-${shape}-${language}`,
      records: exampleMap(shape, language),
    })),
    ...tryoutBoards(language).map((board, at) => ({
      name: `tryout-${at + 1}-${language}`,
      records: [...(werkvormen[board.werkvorm]?.layout(board.settings, language) ?? []), ...board.records],
    })),
  ])
  return all.filter((scene) => scene.records.length > 0)
}
