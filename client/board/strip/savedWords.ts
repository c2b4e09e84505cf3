import type { SavedState } from '../../sync/views.ts'
import type { BoardTexts } from '../state/scene.ts'

export type SavedTone = 'safe' | 'busy' | 'device' | 'trouble'
export type SavedWords = { readonly tone: SavedTone; readonly short: string; readonly long: string }

/**
 * What the page says about where the work is (B29). Only the server's journal is called saved, and only
 * while the server can be reached; who cannot write has nothing to save and is told about the connection.
 */
export function savedWords(
  saved: SavedState,
  connected: boolean,
  canWrite: boolean,
  texts: BoardTexts['saved'],
): SavedWords {
  if (!canWrite && saved === 'saved' && connected) {
    return { tone: 'safe', short: texts.looking, long: texts.lookingLong }
  }
  switch (saved) {
    case 'saved':
      if (!connected) return { tone: 'device', short: texts.apart, long: texts.apartLong }
      return { tone: 'safe', short: texts.saved, long: texts.savedLong }
    case 'saving':
      return { tone: 'busy', short: texts.saving, long: texts.savingLong }
    case 'device':
      return { tone: 'device', short: texts.device, long: texts.deviceLong }
    case 'unsaved':
      return { tone: 'trouble', short: texts.unsaved, long: texts.unsavedLong }
  }
}
