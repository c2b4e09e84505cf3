import { TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './ErrorNotice.module.css'

type Props = {
  /** What happened, short. */
  title?: string
  /** What is safe and what to do. */
  children: ReactNode
  /** The button or link that gets the person further. */
  action?: ReactNode
}

/** Trouble in words: what happened, what is safe, what to do. Read aloud when it appears. */
export function ErrorNotice({ title, children, action }: Props) {
  return (
    <div className={styles.notice} role="alert">
      <TriangleAlert size={20} aria-hidden className={styles.icon} />
      <div className={styles.words}>
        {title && <strong>{title}</strong>}
        <div>{children}</div>
        {action && <div className={styles.action}>{action}</div>}
      </div>
    </div>
  )
}
