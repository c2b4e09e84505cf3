import { recolour } from '../../../shared/board/edits/index.ts'
import { asNoteColor } from '../../../shared/board/noteColors.ts'
import { listTexts } from '../../../shared/texts/list.ts'
import { useEdits } from '../../board/edits/useEdits.ts'
import { useScene } from '../../board/state/scene.ts'
import { rememberColor } from '../../board/ties/lastMeaning.ts'
import { Select } from '../../ui/components/Select.tsx'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { colorChoice } from '../meaning.ts'
import type { Row } from '../rows.ts'
import { tell } from '../tell.ts'
import { useWish } from './useWish.ts'

/** The colour of a note by what it means on this board. */
export function LookPart({ row, werkvorm }: { row: Row; werkvorm: string }) {
  const { texts: words, board } = useScene()
  const texts = useTexts(listTexts)
  const edits = useEdits()
  const [color, wish] = useWish(row.color)
  if (row.kind !== 'note') return null
  const { label, value, options } = colorChoice(werkvorm, color, texts, words.style.noteColors)
  const choose = (next: string) => {
    const { changed } = edits.apply((read) => recolour(read, [row.id], next), 'recolour')
    const name = options.find((option) => option.value === next)?.label ?? ''
    if (!changed) return
    wish(next)
    rememberColor(board, asNoteColor(next))
    tell(texts.done.colored(name))
  }
  return <Select label={label} value={value} options={options} onChange={choose} />
}
