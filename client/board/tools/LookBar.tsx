import { Eye } from 'lucide-react'
import * as Popover from 'radix-ui/popover'
import { useState } from 'react'
import { pollTexts } from '../../../shared/texts/polls.ts'
import { openPollsOnBoard } from '../../polls/pollPlaces.ts'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { useScene } from '../state/scene.ts'
import styles from './LookBar.module.css'
import more from './MoreTools.module.css'
import { ViewChoices } from './MoreTools.tsx'

/** In place of the tools for who can only look: no dead buttons, the reason in words, and how to look. */
export function LookBar() {
  const { space, board, me, texts, readOnly } = useScene()
  const polls = useTexts(pollTexts)
  const votes = me.role === 'participant' && openPollsOnBoard(space, board.id).length > 0
  const [open, setOpen] = useState(false)
  if (!readOnly) return null
  return (
    <div className={styles.bar}>
      <Eye size={18} aria-hidden />
      <span>{readOnly === 'vote' && votes ? polls.votesOnly : texts.tools.readOnly}</span>
      <Popover.Root open={open} onOpenChange={setOpen}>
        <Popover.Trigger className={styles.view}>{texts.tools.view}</Popover.Trigger>
        <Popover.Portal>
          <Popover.Content className={more.panel} side="top" sideOffset={10} collisionPadding={8}>
            <ViewChoices onDone={() => setOpen(false)} />
          </Popover.Content>
        </Popover.Portal>
      </Popover.Root>
    </div>
  )
}
