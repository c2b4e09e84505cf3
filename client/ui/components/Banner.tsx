import { Info, type LucideIcon, TriangleAlert, WifiOff } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './Banner.module.css'

type Tone = 'note' | 'warning' | 'offline'

type Props = {
  tone?: Tone
  children: ReactNode
  action?: ReactNode
}

const icons: Record<Tone, LucideIcon> = { note: Info, warning: TriangleAlert, offline: WifiOff }

/** A line across the page about its state: offline, closed, a try-out. Not for errors of one action. */
export function Banner({ tone = 'note', children, action }: Props) {
  const Icon = icons[tone]
  return (
    <div className={[styles.banner, styles[tone]].join(' ')} role="status">
      <Icon size={18} aria-hidden />
      <div className={styles.words}>{children}</div>
      {action}
    </div>
  )
}
