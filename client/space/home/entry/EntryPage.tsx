import type { FormEvent } from 'react'
import { commonTexts } from '../../../../shared/texts/common.ts'
import { spaceTexts } from '../../../../shared/texts/space.ts'
import type { Trouble } from '../../../api/trouble.ts'
import { Button } from '../../../ui/components/Button.tsx'
import { CodeField } from '../../../ui/components/CodeField.tsx'
import { ErrorNotice } from '../../../ui/components/ErrorNotice.tsx'
import { PageFrame } from '../../../ui/components/PageFrame.tsx'
import { useTexts } from '../../../ui/i18n/useTexts.ts'
import { usePageTitle } from '../../../ui/usePageTitle.ts'
import { useCodeEntry } from '../../join/useCodeEntry.ts'
import styles from './EntryPage.module.css'

type Props = {
  /** Why the person is not inside. */
  trouble?: Trouble | undefined
  linkFailed?: boolean
}

/** For who is not inside: the ways in. */
export function EntryPage({ trouble, linkFailed = false }: Props) {
  const texts = useTexts(spaceTexts)
  const common = useTexts(commonTexts)
  usePageTitle(linkFailed ? texts.entry.gone : texts.entry.title)
  const unreachable = trouble && trouble.kind !== 'refused'
  return (
    <PageFrame width="form">
      <div className={styles.entry}>
        <h1>{texts.entry.title}</h1>
        {unreachable && (
          <ErrorNotice action={<Button onClick={() => location.reload()}>{common.reload}</Button>}>
            {trouble.message}
          </ErrorNotice>
        )}
        {trouble && !unreachable && <ErrorNotice>{trouble.message}</ErrorNotice>}
        <p>{texts.entry.text}</p>
        <WithCode />
        <p className={styles.link}>{texts.entry.withLink}</p>
      </div>
    </PageFrame>
  )
}

function WithCode() {
  const texts = useTexts(spaceTexts)
  const entry = useCodeEntry()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    entry.go()
  }
  return (
    <form className={styles.code} onSubmit={submit} noValidate>
      <CodeField
        ref={entry.field}
        label={texts.entry.withCode}
        value={entry.code}
        onChange={entry.change}
        error={entry.error}
      />
      <Button type="submit" kind="primary" wide>
        {texts.entry.codeAction}
      </Button>
    </form>
  )
}
