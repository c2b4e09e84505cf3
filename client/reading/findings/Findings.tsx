import { CircleAlert } from 'lucide-react'
import type { Finding } from '../../../shared/reading/finding.ts'
import { readingTexts } from '../../../shared/texts/reading.ts'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import styles from './Findings.module.css'

type Props = { findings: readonly Finding[]; onGo: (notes: readonly string[]) => void }

/** What the board says in plain sentences; what asks for attention comes first. */
export function Findings({ findings, onGo }: Props) {
  const texts = useTexts(readingTexts).findings
  if (findings.length === 0) return null
  return (
    <section className={styles.part}>
      <h3 className={styles.title}>{texts.title}</h3>
      <ul className={styles.list}>
        {attentionFirst(findings).map((finding) => (
          <OneFinding key={finding.key} finding={finding} onGo={onGo} />
        ))}
      </ul>
    </section>
  )
}

function OneFinding({ finding, onGo }: { finding: Finding; onGo: Props['onGo'] }) {
  const texts = useTexts(readingTexts).findings
  const { tone, sentence, limits, notes } = finding
  return (
    <li className={styles.finding} data-tone={tone}>
      {tone === 'attention' && <CircleAlert size={18} aria-label={texts.attention} role="img" />}
      <div className={styles.words}>
        <p>{sentence}</p>
        {limits !== '' && (
          <details className={styles.limits}>
            <summary>{texts.limits}</summary>
            <p>{limits}</p>
          </details>
        )}
        {notes.length > 0 && (
          <button type="button" className={styles.go} onClick={() => onGo(notes)}>
            {texts.toNotes(notes.length)}
          </button>
        )}
      </div>
    </li>
  )
}

function attentionFirst(findings: readonly Finding[]): Finding[] {
  const rank = ({ tone }: Finding) => (tone === 'attention' ? 0 : 1)
  return findings.toSorted((a, b) => rank(a) - rank(b))
}
