import { MoveRight } from 'lucide-react'
import { useState } from 'react'
import { moveToZone } from '../../../shared/board/edits/index.ts'
import type { Outline } from '../../../shared/board/outline/types.ts'
import { listTexts } from '../../../shared/texts/list.ts'
import { useEdits } from '../../board/edits/useEdits.ts'
import { Button } from '../../ui/components/Button.tsx'
import { Select } from '../../ui/components/Select.tsx'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import type { Row } from '../rows.ts'
import { tell } from '../tell.ts'
import styles from './Sheet.module.css'

const elsewhere = ''

/**
 * The zone in which a note lies, and the way to another one. It moves only when that is asked: with a keyboard every
 * zone in between is chosen for a moment.
 */
export function ZonePart({ row, outline }: { row: Row; outline: Outline }) {
  const texts = useTexts(listTexts)
  const edits = useEdits()
  const [chosen, setChosen] = useState<string>()
  if (outline.zones.length === 0) return null
  const options = [
    ...outline.zones.map(({ name, title }) => ({ value: name, label: title || texts.zone.nameless })),
    { value: elsewhere, label: texts.zone.elsewhere },
  ]
  const now = row.zone ?? elsewhere
  const wanted = chosen ?? now
  const move = () => {
    if (wanted === now) return
    const zone = wanted === elsewhere ? undefined : wanted
    const { changed, undo } = edits.apply((board) => moveToZone(board, row.id, zone), 'move to zone')
    const name = options.find(({ value }) => value === wanted)?.label ?? ''
    if (changed) tell(texts.done.moved(name), { label: texts.done.back, run: undo })
    else tell(texts.done.notPossible)
    setChosen(undefined)
  }
  return (
    <div className={styles.zonePart}>
      <Select label={texts.sheet.zone} value={wanted} options={options} onChange={setChosen} />
      <Button icon={MoveRight} aria-disabled={wanted === now} onClick={move}>
        {texts.sheet.move}
      </Button>
    </div>
  )
}
