import type { Board } from '../../../shared/space/model.ts'
import type { MeetingTexts } from '../../meeting/texts.ts'

/**
 * The words for what does not go along. Only on one's own board is that "for myself": on a board of several
 * people the others keep reading it.
 */
export function holdWords(
  kind: Board['kind'],
  texts: MeetingTexts['harvest'],
): MeetingTexts['harvest']['ofMine'] {
  return kind === 'solo' ? texts.ofMine : texts.ofOurs
}
