import { useEffect, useState } from 'react'
import { commonTexts } from '../../../shared/texts/common.ts'
import { useTexts } from '../i18n/useTexts.ts'
import styles from './Waiting.module.css'

/** After this many milliseconds waiting is no longer normal, and people are told what they can do. */
const patience = 6_000

type Props = {
  /** What is waited for, as a sentence without a full stop: "De ruimte wordt geopend". */
  children: string
  /** What to do when it takes long; a general advice when left out. */
  advice?: string
}

/** Waiting in words: never a bare spinner, never without end. */
export function Waiting({ children, advice }: Props) {
  const texts = useTexts(commonTexts)
  const long = useLongWait()
  return (
    <div className={styles.waiting} role="status">
      <span className={styles.track} aria-hidden="true" />
      <p>{children}…</p>
      {long && <p className={styles.advice}>{advice ?? texts.slow}</p>}
    </div>
  )
}

function useLongWait(): boolean {
  const [long, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patience)
    return () => clearTimeout(timer)
  }, [])
  return long
}
