import { moveToZone } from '../../../shared/board/edits/index.ts'
import type { Outline } from '../../../shared/board/outline/types.ts'
import { listTexts } from '../../../shared/texts/list.ts'
import { useEdits } from '../../board/edits/useEdits.ts'
import { Select } from '../../ui/components/Select.tsx'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import type { Row } from '../rows.ts'

const elsewhere = ''

import { tell } from '../tell.ts'

/** The zone in which a note lies; another one moves it there. */
export function ZonePart({ row, outline }: { row: Row; outline: Outline }) {
  const texts = useTexts(listTexts)
  const edits = useEdits()
  if (outline.zones.length === 0) return null
  const options = [
    ...outline.zones.map(({ name, title }) => ({ value: name, label: title || texts.zone.nameless })),
    { value: elsewhere, label: texts.zone.elsewhere },
  ]
  const move = (zone: string) => {
    const { changed, undo } = edits.apply(
      (board) => moveToZone(board, row.id, zone === elsewhere ? undefined : zone),
      'move to zone',
    )
    const name = options.find(({ value }) => value === zone)?.label ?? ''
    if (changed) tell(texts.done.moved(name), { label: texts.done.back, run: undo })
    else tell(texts.done.notPossible)
  }
  return <Select label={texts.sheet.zone} value={row.zone ?? elsewhere} options={options} onChange={move} />
}
