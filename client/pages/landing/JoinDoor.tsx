import type { FormEvent } from 'react'
import { landingTexts } from '../../../shared/texts/landing.ts'
import { useCodeEntry } from '../../space/join/useCodeEntry.ts'
import { Button } from '../../ui/components/Button.tsx'
import { CodeField } from '../../ui/components/CodeField.tsx'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import styles from './LandingPage.module.css'

/** The first door: into a space with its code. */
export function JoinDoor() {
  const texts = useTexts(landingTexts)
  const entry = useCodeEntry()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    entry.go()
  }
  return (
    <form className={styles.join} onSubmit={submit} noValidate>
      <CodeField
        ref={entry.field}
        label={texts.joinTitle}
        hint={texts.joinHint}
        value={entry.code}
        onChange={entry.change}
        error={entry.error}
      />
      <Button type="submit" kind="primary">
        {texts.joinAction}
      </Button>
    </form>
  )
}
