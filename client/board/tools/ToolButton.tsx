import type { LucideIcon } from 'lucide-react'
import styles from './ToolButton.module.css'

type Props = {
  icon: LucideIcon
  label: string
  /** What it does in full, where the label is only a word. */
  title?: string
  /** Left out for a button that is not a choice. */
  pressed?: boolean
  disabled?: boolean
  /** Only the icon is shown when there is little room; the word stays for screen readers. */
  compact?: boolean
  onPress: () => void
}

/** One tool: an icon with its word under it. */
export function ToolButton({
  icon: Icon,
  label,
  title,
  pressed,
  disabled = false,
  compact = false,
  onPress,
}: Props) {
  return (
    <button
      type="button"
      className={styles.tool}
      title={title}
      aria-label={title}
      aria-pressed={pressed}
      disabled={disabled}
      data-compact={compact ? '' : undefined}
      onClick={onPress}
    >
      <Icon size={20} aria-hidden />
      <span>{label}</span>
    </button>
  )
}
