import { Pencil, X } from 'lucide-react'
import { useId, useState } from 'react'
import { removeLink } from '../../../shared/board/edits/index.ts'
import { listTexts } from '../../../shared/texts/list.ts'
import { useEdits } from '../../board/edits/useEdits.ts'
import { useScene } from '../../board/state/scene.ts'
import { Button } from '../../ui/components/Button.tsx'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import type { RowLink } from '../rows.ts'
import { linkWords, shortWords } from '../rowWords.ts'
import { tell } from '../tell.ts'
import { ChangeLink } from './ChangeLink.tsx'
import styles from './Sheet.module.css'

/** A link of a note in words, to change or to take away. `headId`: what has the focus when it is gone. */
export function KnownLink({ link, headId }: { link: RowLink; headId: string }) {
  const { board } = useScene()
  const texts = useTexts(listTexts)
  const edits = useEdits()
  const id = useId()
  const [open, setOpen] = useState(false)
  const other = shortWords(link.otherText) || texts.note.wordless
  const remove = () => {
    const { changed, undo } = edits.apply((read) => removeLink(read, link.id), 'remove link')
    if (!changed) {
      tell(texts.done.notPossible)
      return
    }
    tell(texts.connect.removed, { label: texts.done.back, run: undo })
    // The button goes with the link.
    document.getElementById(headId)?.focus()
  }
  return (
    <li>
      <span className={styles.linkWords}>{linkWords(link, board.werkvorm, texts)}</span>
      <span className={styles.linkButtons}>
        <Button
          kind="plain"
          icon={Pencil}
          aria-label={texts.connect.change(other)}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {texts.connect.changeShort}
        </Button>
        <Button kind="plain" icon={X} aria-label={texts.connect.remove(other)} onClick={remove}>
          {texts.connect.removeShort}
        </Button>
      </span>
      {open && <ChangeLink id={id} link={link} other={other} />}
    </li>
  )
}
