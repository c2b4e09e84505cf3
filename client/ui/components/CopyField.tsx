import { Check, Copy } from 'lucide-react'
import { useId, useRef, useState } from 'react'
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
}

/** A text to take along. Where the browser does not let a page copy, the text is selected and people are told how. */
export function CopyField({ label, value, hint }: Props) {
  const texts = useTexts(commonTexts)
  const [outcome, setOutcome] = useState<'copied' | 'selected'>()
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  const copy = async () => {
    const copied = await copyText(value)
    input.current?.select()
    setOutcome(copied ? 'copied' : 'selected')
    announce(copied ? texts.copied : texts.copyByHand)
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
        />
        <Button icon={outcome === 'copied' ? Check : Copy} onClick={copy}>
          {outcome === 'copied' ? texts.copied : texts.copy}
        </Button>
      </div>
      {outcome === 'selected' && <p className={field.hint}>{texts.copyByHand}</p>}
    </div>
  )
}
