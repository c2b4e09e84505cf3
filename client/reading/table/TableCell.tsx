import { PencilLine } from 'lucide-react'
import type { Column } from '../../../shared/reading/view.ts'
import { readingTexts } from '../../../shared/texts/reading.ts'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import styles from './ReadingTable.module.css'

type HeadProps = {
  words: string
  /** By which the focus finds it back. */
  name: string
  column: string
  onGo: (() => void) | undefined
  onEdit: (() => void) | undefined
}

/** What the row is about: leads to it on the board, and beside it stands the way to change its words. */
export function HeadCell({ words, name, column, onGo, onEdit }: HeadProps) {
  const texts = useTexts(readingTexts).table
  return (
    <th scope="row">
      <div className={styles.about}>
        {onGo ? (
          <button type="button" className={styles.go} title={texts.go(words)} onClick={onGo}>
            {words}
          </button>
        ) : (
          <span className={styles.plain}>{words}</span>
        )}
        {onEdit && (
          <button
            type="button"
            className={styles.pencil}
            data-cell={name}
            aria-label={texts.edit(column, words)}
            title={texts.edit(column, words)}
            onClick={onEdit}
          >
            <PencilLine size={16} aria-hidden />
          </button>
        )}
      </div>
    </th>
  )
}

type PlainProps = {
  words: string
  kind: Column['kind']
  name: string
  column: string
  onEdit: (() => void) | undefined
}

/** A cell that is read, and pressed to change it where that can be. */
export function PlainCell({ words, kind, name, column, onEdit }: PlainProps) {
  const texts = useTexts(readingTexts).table
  if (!onEdit) {
    return (
      <td data-kind={kind}>
        <span className={styles.plain}>{words}</span>
      </td>
    )
  }
  return (
    <td data-kind={kind}>
      <button
        type="button"
        className={styles.edit}
        data-cell={name}
        data-empty={words === '' ? '' : undefined}
        aria-label={texts.edit(column, words)}
        onClick={onEdit}
      >
        <span>{words || texts.fill}</span>
        <PencilLine size={14} aria-hidden />
      </button>
    </td>
  )
}
