import type { LucideIcon } from 'lucide-react'
import styles from './Badge.module.css'

type Props = {
  tone?: 'calm' | 'accent' | 'signal' | 'trouble'
  icon?: LucideIcon
  children: string
}

/** A state in one or two words. */
export function Badge({ tone = 'calm', icon: Icon, children }: Props) {
  return (
    <span className={[styles.badge, styles[tone]].join(' ')}>
      {Icon && <Icon size={14} aria-hidden />}
      {children}
    </span>
  )
}
