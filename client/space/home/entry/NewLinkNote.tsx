import { useState } from 'react'
import { spaceTexts } from '../../../../shared/texts/space.ts'
import { Button } from '../../../ui/components/Button.tsx'
import { CopyField } from '../../../ui/components/CopyField.tsx'
import { useTexts } from '../../../ui/i18n/useTexts.ts'
import { dropNewLink, newLinkOf } from '../../join/newLink.ts'
import styles from './NewLinkNote.module.css'

/** For who just joined: the link to come back with, until they say that they have it. */
export function NewLinkNote({ spaceId }: { spaceId: string }) {
  const texts = useTexts(spaceTexts).justJoined
  const [link, setLink] = useState(() => newLinkOf(spaceId))
  if (link === undefined) return null
  const close = () => {
    dropNewLink(spaceId)
    setLink(undefined)
  }
  return (
    <section className={styles.note} aria-label={texts.title}>
      <h2 className={styles.title}>{texts.title}</h2>
      <CopyField label={texts.label} hint={texts.hint} value={link} />
      <div>
        <Button kind="plain" onClick={close}>
          {texts.close}
        </Button>
      </div>
    </section>
  )
}
