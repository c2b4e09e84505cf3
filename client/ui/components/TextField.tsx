import type { InputHTMLAttributes, Ref } from 'react'
import { Field, type FieldWords } from './Field.tsx'
import styles from './field.module.css'

type Props = FieldWords &
  Omit<InputHTMLAttributes<HTMLInputElement>, 'className' | 'id' | 'onChange' | 'value'> & {
    value: string
    onChange: (value: string) => void
    ref?: Ref<HTMLInputElement>
  }

/** One line of text with its label above it. */
export function TextField({ label, hint, error, optional, onChange, ...input }: Props) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional ?? false}>
      {(wiring) => (
        <input
          type="text"
          {...input}
          {...wiring}
          className={styles.input}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}
