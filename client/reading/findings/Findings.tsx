import { MessagesSquare } from 'lucide-react'
import { useState } from 'react'
import type { Finding } from '../../../shared/reading/finding.ts'
import { readingTexts } from '../../../shared/texts/reading.ts'
import { Button } from '../../ui/components/Button.tsx'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import styles from './Findings.module.css'

type Props = { findings: readonly Finding[]; onGo: (notes: readonly string[]) => void }

/** More sentences at once nobody reads. */
const firstFindings = 3

/** What the board says in plain sentences; what is worth talking about comes first. It is no trouble, so it is not orange. */
export function Findings({ findings, onGo }: Props) {
  const texts = useTexts(readingTexts).findings
  const [isWhole, setWhole] = useState(false)
  if (findings.length === 0) return null
  const inOrder = attentionFirst(findings)
  const shown = isWhole ? inOrder : inOrder.slice(0, firstFindings)
  const left = inOrder.length - shown.length
  return (
    <section className={styles.part}>
      <h3 className={styles.title}>{texts.title}</h3>
      <ul className={styles.list}>
        {named(shown).map(({ name, finding }) => (
          <OneFinding key={name} finding={finding} onGo={onGo} />
        ))}
      </ul>
      {left > 0 && <Button onClick={() => setWhole(true)}>{texts.more(left)}</Button>}
    </section>
  )
}

function OneFinding({ finding, onGo }: { finding: Finding; onGo: Props['onGo'] }) {
  const texts = useTexts(readingTexts).findings
  const { tone, sentence, limits, notes } = finding
  return (
    <li className={styles.finding} data-tone={tone}>
      {tone === 'attention' && <MessagesSquare size={18} aria-label={texts.attention} role="img" />}
      <div className={styles.words}>
        <p>{sentence}</p>
        <div className={styles.more}>
          {notes.length > 0 && (
            <button type="button" className={styles.go} onClick={() => onGo(notes)}>
              {texts.toNotes(notes.length)}
            </button>
          )}
          {limits !== '' && (
            <details className={styles.limits}>
              <summary>{texts.limits}</summary>
              <p>{limits}</p>
            </details>
          )}
        </div>
      </div>
    </li>
  )
}

function attentionFirst(findings: readonly Finding[]): Finding[] {
  const rank = ({ tone }: Finding) => (tone === 'attention' ? 0 : 1)
  return findings.toSorted((a, b) => rank(a) - rank(b))
}

/** A reading may say the same kind of thing more than once. */
function named(findings: readonly Finding[]): { name: string; finding: Finding }[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const times = (seen.get(finding.key) ?? 0) + 1
    seen.set(finding.key, times)
    return { name: `${finding.key}/${times}`, finding }
  })
}
