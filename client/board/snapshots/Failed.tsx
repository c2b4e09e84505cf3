import { commonTexts } from '../../../shared/texts/common.ts'
import type { Trouble } from '../../api/trouble.ts'
import { Button } from '../../ui/components/Button.tsx'
import { ErrorNotice } from '../../ui/components/ErrorNotice.tsx'
import { useTexts } from '../../ui/i18n/useTexts.ts'

/** What the server or the network said, with another try where that makes sense. */
export function Failed({ trouble, onAgain }: { trouble: Trouble; onAgain?: () => void }) {
  const texts = useTexts(commonTexts)
  return (
    <ErrorNotice {...(onAgain ? { action: <Button onClick={onAgain}>{texts.retry}</Button> } : {})}>
      {trouble.message}
    </ErrorNotice>
  )
}
