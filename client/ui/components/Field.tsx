import { CircleAlert } from 'lucide-react'
import { type ReactNode, useId, useRef } from 'react'
import { commonTexts } from '../../../shared/texts/common.ts'
import { useTexts } from '../i18n/useTexts.ts'
import styles from './field.module.css'

/** What a control needs to hang its label, hint and error on. */
export type FieldWiring = {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

export type FieldWords = {
  label: string
  hint?: ReactNode
  /** What is wrong with what is filled in, and how to put it right. */
  error?: string | undefined
  /** Shows that the field may be left empty. */
  optional?: boolean
}

type Props = FieldWords & { children: (wiring: FieldWiring) => ReactNode }

/** Label, hint, control and error, tied together for eyes and for screen readers. */
export function Field({ label, hint, error, optional, children }: Props) {
  const texts = useTexts(commonTexts)
  const id = useId()
  const last = useRef(error)
  last.current = error || last.current
  const hintId = `${id}-hint`
  const errorId = `${id}-error`
  const described = [hint ? hintId : '', error ? errorId : ''].filter(Boolean).join(' ')
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
        {optional && <span className={styles.optional}>{texts.optional}</span>}
      </label>
      {hint && (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {/* Put right it is hidden, not taken away: a dialog from which something goes while one tabs takes the focus. */}
      {last.current && (
        <p id={errorId} className={styles.error} hidden={!error}>
          <CircleAlert size={16} aria-hidden />
          {last.current}
        </p>
      )}
    </div>
  )
}
