import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'

type Props = {
  title: string
  /** Why it is empty and what will be here. */
  children: ReactNode
  /** How to fill it. */
  action?: ReactNode
  /** The level of the heading on the page. */
  as?: 'h1' | 'h2' | 'h3'
}

/** A place that is empty, drawn as an unwritten note. */
export function EmptyState({ title, children, action, as: Heading = 'h2' }: Props) {
  return (
    <div className={styles.empty}>
      <svg className={styles.picture} width="88" height="72" viewBox="0 0 88 72" aria-hidden="true">
        <rect
          x="5"
          y="15"
          width="46"
          height="46"
          rx="4"
          transform="rotate(-5 28 38)"
          className={styles.back}
        />
        <rect
          x="31"
          y="12"
          width="46"
          height="46"
          rx="4"
          transform="rotate(4 54 35)"
          className={styles.front}
        />
        <path d="M42 29l24 1.6M41.4 37l16 1.1" className={styles.line} />
      </svg>
      <Heading className={styles.title}>{title}</Heading>
      <div className={styles.words}>{children}</div>
      {action && <div className={styles.action}>{action}</div>}
    </div>
  )
}
