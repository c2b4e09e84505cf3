import { spaceTexts } from '../../../../shared/texts/space.ts'
import { Button } from '../../../ui/components/Button.tsx'
import { CopyField } from '../../../ui/components/CopyField.tsx'
import { PageFrame } from '../../../ui/components/PageFrame.tsx'
import { useTexts } from '../../../ui/i18n/useTexts.ts'
import { usePageTitle } from '../../../ui/usePageTitle.ts'
import styles from './EntryPage.module.css'

type Props = { link: string; onGo: () => void }

/** A link that somebody else made works once. Shown before the space: it may lead straight on to a board. */
export function KeepLink({ link, onGo }: Props) {
  const texts = useTexts(spaceTexts)
  usePageTitle(texts.entry.newLinkTitle)
  return (
    <PageFrame width="form">
      <div className={styles.entry}>
        <h1>{texts.entry.newLinkTitle}</h1>
        <p>{texts.entry.newLinkText}</p>
        <CopyField label={texts.justJoined.label} hint={texts.justJoined.hint} value={link} />
        <Button kind="primary" wide onClick={onGo}>
          {texts.justJoined.enter}
        </Button>
      </div>
    </PageFrame>
  )
}
