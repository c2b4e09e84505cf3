import { Check, Copy } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import { commonTexts } from '../../../shared/texts/common.ts'
import { copyText } from '../copyText.ts'
import { useTexts } from '../i18n/useTexts.ts'
import { announce } from './announcements.ts'
import { Button } from './Button.tsx'
import styles from './CopyField.module.css'
import field from './field.module.css'

type Props = {
  label: string
  value: string
  hint?: string
  /** Goes here as soon as it appears: for a text that was just made and will not be shown again. */
  startHere?: boolean
  onCopied?: () => void
}

/** A text to take along. Where the browser does not let a page copy, the text is selected and people are told how. */
export function CopyField({ label, value, hint, startHere = false, onCopied }: Props) {
  const texts = useTexts(commonTexts)
  const [outcome, setOutcome] = useState<'copied' | 'selected'>()
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  useEffect(() => {
    if (!startHere) return
    input.current?.focus({ preventScroll: true })
    input.current?.scrollIntoView({ block: 'center' })
  }, [startHere])
  const copy = async () => {
    const copied = await copyText(value)
    input.current?.select()
    setOutcome(copied ? 'copied' : 'selected')
    announce(copied ? texts.copied : texts.copyByHand)
    if (copied) onCopied?.()
  }
  return (
    <div className={field.field}>
      <label htmlFor={id} className={field.label}>
        {label}
      </label>
      {hint && <p className={field.hint}>{hint}</p>}
      <div className={styles.row}>
        <input
          ref={input}
          id={id}
          className={[field.input, styles.value].join(' ')}
          value={value}
          readOnly
          onFocus={(event) => event.target.select()}
          onCopy={onCopied}
        />
        <Button icon={outcome === 'copied' ? Check : Copy} onClick={copy}>
          {outcome === 'copied' ? texts.copied : texts.copy}
        </Button>
      </div>
      {outcome === 'selected' && <p className={field.hint}>{texts.copyByHand}</p>}
    </div>
  )
}
