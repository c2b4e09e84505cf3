import { Fitted } from '../Fitted.tsx'
import styles from './Scenes.module.css'

/** What a facilitator says to everyone, for a moment as large as it can be. */
export function MessageScene({ text }: { text: string }) {
  return (
    <div className={styles.message}>
      <Fitted as="h1" most={220} least={60}>
        {text}
      </Fitted>
    </div>
  )
}
