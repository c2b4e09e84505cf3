import { holdBack } from '../../../shared/board/edits/index.ts'
import { useEdits } from '../../board/edits/useEdits.ts'
import { holdWords } from '../../board/sharing/holdWords.ts'
import { useScene } from '../../board/state/scene.ts'
import { Checkbox } from '../../ui/components/Checkbox.tsx'
import type { Row } from '../rows.ts'
import { useWish } from './useWish.ts'

/** Keeps a note back from the next harvest (B19). */
export function HoldPart({ row }: { row: Row }) {
  const { harvest, board, meeting } = useScene()
  const edits = useEdits()
  const [isHeld, wish] = useWish(row.held)
  if (!harvest) return null
  return (
    <Checkbox
      label={holdWords(board.kind, meeting.harvest).hold}
      checked={isHeld}
      onChange={(held) => {
        const { changed } = edits.apply((read) => holdBack(read, [row.id], held), 'keep back')
        if (changed) wish(held)
      }}
    />
  )
}
