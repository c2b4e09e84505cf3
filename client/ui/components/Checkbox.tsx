import { Check } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import styles from './Checkbox.module.css'

type Props = {
  label: string
  /** What it is about, where several have one label: told to who does not see where it stands. */
  about?: string
  hint?: ReactNode
  checked: boolean
  onChange: (checked: boolean) => void
  disabled?: boolean
}

/** Yes or no. The whole line can be pressed. */
export function Checkbox({ label, about, hint, checked, onChange, disabled }: Props) {
  const hintId = useId()
  return (
    <label className={styles.line}>
      <input
        type="checkbox"
        className={styles.box}
        checked={checked}
        disabled={disabled}
        aria-describedby={hint ? hintId : undefined}
        onChange={(event) => onChange(event.target.checked)}
      />
      <Check size={16} strokeWidth={3} aria-hidden className={styles.tick} />
      <span>
        {label}
        {about && <span className="visually-hidden">: {about}</span>}
        {hint && (
          <span id={hintId} className={styles.hint}>
            {hint}
          </span>
        )}
      </span>
    </label>
  )
}
