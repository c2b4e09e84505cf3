import { TriangleAlert, X } from 'lucide-react'
import styles from './CommandTrouble.module.css'
import { useDeskView } from './deskView.ts'
import type { DeskCommand } from './useDeskCommand.ts'

/** Why something did not work, in words beside its button; nothing when all is well. */
export function CommandTrouble({ command: { trouble, dismiss } }: { command: DeskCommand }) {
  const { texts } = useDeskView()
  if (!trouble) return null
  return (
    <div className={styles.trouble} role="alert">
      <TriangleAlert size={18} aria-hidden />
      <p>{trouble.message}</p>
      <button type="button" className={styles.dismiss} onClick={dismiss} aria-label={texts.dismiss}>
        <X size={18} aria-hidden />
      </button>
    </div>
  )
}
