import type { ReactNode } from 'react'
import styles from './StylePage.module.css'

/** A chapter of the style page. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}
