import { recolour } from '../../../shared/board/edits/index.ts'
import { listTexts } from '../../../shared/texts/list.ts'
import { useEdits } from '../../board/edits/useEdits.ts'
import { useScene } from '../../board/state/scene.ts'
import { Select } from '../../ui/components/Select.tsx'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { colorChoice } from '../meaning.ts'
import type { Row } from '../rows.ts'
import { tell } from '../tell.ts'

/** The colour of a note by what it means on this board. */
export function LookPart({ row, werkvorm }: { row: Row; werkvorm: string }) {
  const { texts: words } = useScene()
  const texts = useTexts(listTexts)
  const edits = useEdits()
  if (row.kind !== 'note') return null
  const { label, value, options } = colorChoice(werkvorm, row.color, texts, words.style.noteColors)
  const choose = (color: string) => {
    const { changed } = edits.apply((board) => recolour(board, [row.id], color), 'recolour')
    const name = options.find((option) => option.value === color)?.label ?? ''
    if (changed) tell(texts.done.colored(name))
  }
  return <Select label={label} value={value} options={options} onChange={choose} />
}
