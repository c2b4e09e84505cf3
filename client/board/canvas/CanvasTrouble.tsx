import { boardTexts } from '../../../shared/texts/board.ts'
import { Button } from '../../ui/components/Button.tsx'
import { ErrorNotice } from '../../ui/components/ErrorNotice.tsx'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import styles from './CanvasTrouble.module.css'

/** In place of tldraw's own crash screen, which would send people to another site and offers to erase. */
export function CanvasTrouble() {
  const texts = useTexts(boardTexts)
  return (
    <div className={styles.trouble}>
      <ErrorNotice
        title={texts.state.crash.title}
        action={
          <Button kind="primary" onClick={() => location.reload()}>
            {texts.state.reload}
          </Button>
        }
      >
        {texts.state.crash.text}
      </ErrorNotice>
    </div>
  )
}

/** In place of one shape that cannot be drawn; the rest of the board goes on. */
export function BrokenShape() {
  const texts = useTexts(boardTexts)
  return <div className={styles.shape}>{texts.state.brokenShape}</div>
}
