import { commonTexts } from '../../../shared/texts/common.ts'
import { joinTexts } from '../../../shared/texts/join.ts'
import type { Trouble } from '../../api/trouble.ts'
import { Button, ButtonLink } from '../../ui/components/Button.tsx'
import { ErrorNotice } from '../../ui/components/ErrorNotice.tsx'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { codeRefused } from './codeRefused.ts'
import styles from './Join.module.css'

type Props = { trouble: Trouble; code: string; onRetry: () => void }

/** The code leads nowhere: unknown, closed, full, too many tries, or no connection. */
export function JoinTrouble({ trouble, code, onRetry }: Props) {
  const common = useTexts(commonTexts)
  const texts = useTexts(joinTexts)
  return (
    <div className={styles.form}>
      <h1>{texts.title}</h1>
      <ErrorNotice title={`${texts.codeLabel}: ${code}`}>{trouble.message}</ErrorNotice>
      <div className={styles.actions}>
        {codeRefused(trouble) ? (
          <ButtonLink kind="primary" href="/doe-mee">
            {texts.otherCode}
          </ButtonLink>
        ) : (
          <Button kind="primary" onClick={onRetry}>
            {common.retry}
          </Button>
        )}
      </div>
    </div>
  )
}
