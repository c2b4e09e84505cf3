import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { Field } from '../../ui/components/Field.tsx'
import field from '../../ui/components/field.module.css'
import { useDeskView } from '../deskView.ts'
import type { DeskCommand } from '../useDeskCommand.ts'
import { useDeskCommand } from '../useDeskCommand.ts'
import styles from './Editor.module.css'

type Props = {
  label: string
  hint?: string
  value: string
  /** Sends what was typed; answers whether it was taken. */
  onSave: (text: string, send: DeskCommand['send']) => Promise<unknown>
  /** Why this text cannot be kept; undefined when it can. */
  check?: (text: string) => string | undefined
  lines?: number
  maxLength?: number
  type?: 'text' | 'number' | 'datetime-local'
  disabled?: boolean
}

/**
 * A text that is kept by leaving the field or pressing Enter. What the server did not take stays in the field,
 * with the reason under it; Escape gives back what was kept.
 */
export function SavedText({
  label,
  hint,
  value,
  onSave,
  check,
  lines = 1,
  maxLength,
  type = 'text',
  disabled,
}: Props) {
  const { texts } = useDeskView()
  const command = useDeskCommand()
  const [draft, setDraft] = useState<string>()
  const [saved, setSaved] = useState(false)
  const fault = draft === undefined ? undefined : check?.(draft)
  useFadingWord(saved, () => setSaved(false))

  const save = async () => {
    if (draft === undefined || fault !== undefined) return
    if (draft.trim() === value.trim()) return setDraft(undefined)
    const taken = await onSave(draft, command.send)
    if (taken === undefined) return
    setDraft((now) => (now === draft ? undefined : now))
    setSaved(true)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && draft !== undefined) {
      event.stopPropagation()
      setDraft(undefined)
      command.dismiss()
    }
    if (event.key === 'Enter' && (lines === 1 || event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      void save()
    }
  }
  const shared = {
    value: draft ?? value,
    maxLength,
    disabled,
    autoComplete: 'off',
    onKeyDown,
    onBlur: () => void save(),
  }
  return (
    <div className={styles.savedText}>
      <Field label={label} hint={hint} error={fault ?? command.trouble?.message}>
        {(wiring) =>
          lines > 1 ? (
            <textarea
              {...shared}
              {...wiring}
              className={`${field.input} ${styles.lines}`}
              rows={lines}
              onChange={(event) => setDraft(event.target.value)}
            />
          ) : (
            <input
              {...shared}
              {...wiring}
              type={type === 'number' ? 'text' : type}
              inputMode={type === 'number' ? 'numeric' : undefined}
              className={field.input}
              onChange={(event) => setDraft(event.target.value)}
            />
          )
        }
      </Field>
      <span className={styles.savedWord} aria-live="polite">
        {saved && texts.editor.saved}
      </span>
    </div>
  )
}

/** The word "Bewaard" goes away after a moment. */
function useFadingWord(shown: boolean, hide: () => void): void {
  const latest = useRef(hide)
  latest.current = hide
  useEffect(() => {
    if (!shown) return
    const timer = setTimeout(() => latest.current(), 2_500)
    return () => clearTimeout(timer)
  }, [shown])
}
