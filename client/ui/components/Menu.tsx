import { Ellipsis, type LucideIcon } from 'lucide-react'
import * as Parts from 'radix-ui/dropdown-menu'
import type { ReactNode } from 'react'
import styles from './Menu.module.css'

type Props = {
  /** What the menu is about, for who cannot see where the button stands: "Meer over Bord 1". */
  label: string
  /** What is shown on the button; three dots when left out. */
  face?: ReactNode
  children: ReactNode
}

/** A button that opens a list of actions. */
export function Menu({ label, face, children }: Props) {
  return (
    <Parts.Root modal={false}>
      <Parts.Trigger className={styles.trigger} aria-label={label} data-face={face ? '' : undefined}>
        {face ?? <Ellipsis size={20} aria-hidden />}
      </Parts.Trigger>
      <Parts.Portal>
        <Parts.Content className={styles.menu} align="end" sideOffset={4} collisionPadding={12} loop>
          {children}
        </Parts.Content>
      </Parts.Portal>
    </Parts.Root>
  )
}

type ItemProps = {
  icon: LucideIcon
  /** `preventDefault` keeps the menu open. */
  onSelect: (event: Event) => void
  tone?: 'calm' | 'trouble'
  disabled?: boolean
  children: string
}

export function MenuItem({ icon: Icon, onSelect, tone = 'calm', disabled = false, children }: ItemProps) {
  return (
    <Parts.Item className={styles.item} data-tone={tone} disabled={disabled} onSelect={onSelect}>
      <Icon size={18} aria-hidden />
      {children}
    </Parts.Item>
  )
}

/** A line between groups of actions. */
export function MenuRule() {
  return <Parts.Separator className={styles.rule} />
}
