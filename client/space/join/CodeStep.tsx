import type { FormEvent } from 'react'
import { joinTexts } from '../../../shared/texts/join.ts'
import { Button } from '../../ui/components/Button.tsx'
import { CodeField } from '../../ui/components/CodeField.tsx'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import styles from './Join.module.css'
import { useCodeEntry } from './useCodeEntry.ts'

type Props = {
  /** What stood in the address; shown for correction. */
  typed: string
}

/** Asks for the code. */
export function CodeStep({ typed }: Props) {
  const texts = useTexts(joinTexts)
  const entry = useCodeEntry(typed)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    entry.go()
  }
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <h1>{texts.title}</h1>
      <CodeField
        ref={entry.field}
        label={texts.codeLabel}
        hint={texts.codeHint}
        value={entry.code}
        onChange={entry.change}
        error={entry.error}
      />
      <Button type="submit" kind="primary" wide>
        {texts.codeAction}
      </Button>
    </form>
  )
}
