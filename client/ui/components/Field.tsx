import { CircleAlert } from 'lucide-react'
import { type ReactNode, useId } from 'react'
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
      {error && (
        <p id={errorId} className={styles.error}>
          <CircleAlert size={16} aria-hidden />
          {error}
        </p>
      )}
    </div>
  )
}
