import { ChevronDown } from 'lucide-react'
import { Field, type FieldWords } from './Field.tsx'
import field from './field.module.css'
import styles from './Select.module.css'

type Props<T extends string> = FieldWords & {
  value: T
  onChange: (value: T) => void
  options: readonly { value: T; label: string }[]
  disabled?: boolean
}

/** A choice out of a few. The browser's own list: on a phone nothing chooses better. */
export function Select<T extends string>({ value, onChange, options, disabled, ...words }: Props<T>) {
  const choose = (chosen: string) => {
    const option = options.find((candidate) => candidate.value === chosen)
    if (option) onChange(option.value)
  }
  return (
    <Field {...words}>
      {(wiring) => (
        <span className={styles.select}>
          <select
            {...wiring}
            className={field.input}
            value={value}
            disabled={disabled}
            onChange={(event) => choose(event.target.value)}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <ChevronDown size={18} aria-hidden className={styles.arrow} />
        </span>
      )}
    </Field>
  )
}
