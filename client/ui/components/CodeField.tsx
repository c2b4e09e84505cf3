import type { Ref } from 'react'
import { joinCodeLength } from '../../../shared/space/joinCode.ts'
import styles from './CodeField.module.css'
import { Field, type FieldWords } from './Field.tsx'
import { typedCode } from './typedCode.ts'

type Props = FieldWords & {
  value: string
  onChange: (code: string) => void
  ref?: Ref<HTMLInputElement>
}

const places = Array.from({ length: joinCodeLength }, (_, place) => place)

/** Six places for the join code. It is one input, so pasting, correcting and reading aloud just work. */
export function CodeField({ value, onChange, ref, ...words }: Props) {
  return (
    <Field {...words}>
      {(wiring) => (
        <span className={styles.code}>
          {places.map((place) => (
            <span
              key={place}
              className={styles.place}
              data-next={place === Math.min(value.length, joinCodeLength - 1) ? '' : undefined}
              aria-hidden="true"
            >
              {value.charAt(place)}
            </span>
          ))}
          <input
            {...wiring}
            ref={ref}
            className={styles.input}
            value={value}
            onChange={(event) => onChange(typedCode(event.target.value))}
            autoComplete="off"
            autoCapitalize="characters"
            autoCorrect="off"
            spellCheck={false}
            enterKeyHint="go"
          />
        </span>
      )}
    </Field>
  )
}
