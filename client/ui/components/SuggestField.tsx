import type { InputHTMLAttributes } from 'react'
import type { FieldWords } from './Field.tsx'
import styles from './SuggestField.module.css'
import { matchingSuggestions } from './suggestions.ts'
import { TextField } from './TextField.tsx'

type Props = FieldWords &
  Pick<InputHTMLAttributes<HTMLInputElement>, 'maxLength' | 'autoComplete' | 'enterKeyHint'> & {
    value: string
    onChange: (value: string) => void
    /** What others filled in before; the ones that fit are one tap away. */
    suggestions: readonly string[]
  }

/** A line of text with earlier answers below it as buttons: on a phone a tap instead of a word. */
export function SuggestField({ suggestions, value, onChange, ...field }: Props) {
  const shown = matchingSuggestions(suggestions, value)
  return (
    <div className={styles.suggest}>
      <TextField {...field} value={value} onChange={onChange} />
      {shown.length > 0 && (
        <ul className={styles.list} aria-label={field.label}>
          {shown.map((suggestion) => (
            <li key={suggestion}>
              <button type="button" className={styles.chip} onClick={() => onChange(suggestion)}>
                {suggestion}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
