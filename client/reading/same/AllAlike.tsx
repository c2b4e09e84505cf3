import { confirmSame, together } from '../../../shared/board/edits/index.ts'
import { readingTexts } from '../../../shared/texts/reading.ts'
import { useEdits } from '../../board/edits/useEdits.ts'
import { announce } from '../../ui/components/announcements.ts'
import { Button } from '../../ui/components/Button.tsx'
import { useTexts } from '../../ui/i18n/useTexts.ts'

/** One press for every name that groups wrote alike; what only looks like it stays a question. */
export function AllAlike({ sets }: { sets: readonly (readonly string[])[] }) {
  const all = useTexts(readingTexts)
  const edits = useEdits()
  const merge = () => {
    const plan = edits.apply((board) => together(sets.map((notes) => confirmSame(board, notes))), 'merge')
    if (!plan.changed) return
    const back = () => {
      plan.undo()
      announce(all.saved.undone)
    }
    announce(all.same.mergedAlike(sets.length), { action: { label: all.saved.undo, run: back } })
  }
  return (
    <Button kind="primary" onClick={merge}>
      {all.same.mergeAlike(sets.length)}
    </Button>
  )
}
