import type { TLStore } from '@tldraw/tldraw'
import { Copy, Trash2, Undo2 } from 'lucide-react'
import { useMemo, useState } from 'react'
import { missingOn, wordsOf } from '../../../shared/board/edits/index.ts'
import type { KeptWork } from '../../sync/keptAside.ts'
import { keptRecords } from '../../sync/keptRecords.ts'
import { announce } from '../../ui/components/announcements.ts'
import { Button } from '../../ui/components/Button.tsx'
import { Dialog, DialogActions } from '../../ui/components/Dialog.tsx'
import { copyText } from '../../ui/copyText.ts'
import { useLanguage } from '../../ui/i18n/language.ts'
import { recordsOfStore } from '../outline/boardWatch.ts'
import { useScene } from '../state/scene.ts'
import styles from './Aside.module.css'
import { usePutBack } from './usePutBack.ts'

type Props = {
  work: KeptWork
  store: TLStore
  forget: (work: KeptWork) => Promise<void>
  onClose: () => void
}

/** What did not reach the board: to read, to copy, to put back, or to throw away. */
export function AsideDialog({ work, store, forget, onClose }: Props) {
  const { texts, readOnly } = useScene()
  const words = texts.aside
  const language = useLanguage()
  const [sure, setSure] = useState(false)
  const [failed, setFailed] = useState(false)
  const copy = useMemo(() => keptRecords(work), [work])
  const missing = missingOn(recordsOfStore(store), copy)
  const putBack = usePutBack(store)
  const found = [...missing.gone.map(wordsOf), ...missing.otherWords.map(({ text }) => text)]
  const lines = [...new Set(found)].filter((text) => text !== '')
  const wordless = missing.gone.filter(
    (record) => record.typeName === 'shape' && wordsOf(record) === '' && record.type !== 'arrow',
  ).length

  const leave = async (said: string) => {
    await forget(work)
    announce(said)
    onClose()
  }
  const back = () => {
    if (putBack(missing)) void leave(words.isBack)
    else setFailed(true)
  }
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' })
  const nothing = lines.length + wordless === 0
  return (
    <Dialog open onClose={onClose} title={words.title} lead={words.lead(when.format(work.keptAt))}>
      {nothing && <p>{words.nothing}</p>}
      {lines.length > 0 && (
        <ul className={styles.lines} aria-label={words.list}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {wordless > 0 && <p>{words.wordless(wordless)}</p>}
      {readOnly && !nothing && <p>{words.later}</p>}
      {failed && <p role="alert">{words.failed}</p>}
      <DialogActions>
        <Button
          kind="plain"
          icon={Trash2}
          onClick={() => (sure || nothing ? void leave(words.thrownAway) : setSure(true))}
        >
          {sure ? words.throwAwaySure : words.throwAway}
        </Button>
        {lines.length > 0 && (
          <Button
            icon={Copy}
            onClick={async () =>
              announce((await copyText(lines.join('\n'))) ? words.copied : words.notCopied)
            }
          >
            {words.copy}
          </Button>
        )}
        {!readOnly && !nothing && (
          <Button kind="primary" icon={Undo2} onClick={back}>
            {words.putBack}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  )
}
