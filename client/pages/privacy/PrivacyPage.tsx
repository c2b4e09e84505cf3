import { privacyTexts } from '../../../shared/texts/privacy.ts'
import { PageFrame } from '../../ui/components/PageFrame.tsx'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { usePageTitle } from '../../ui/usePageTitle.ts'
import styles from './PrivacyPage.module.css'

/** What is kept, where, how long, and who sees it. */
export default function PrivacyPage() {
  const texts = useTexts(privacyTexts)
  usePageTitle(texts.title)
  return (
    <PageFrame>
      <article className={styles.page}>
        <h1>{texts.title}</h1>
        <p className={styles.lead}>{texts.lead}</p>
        {texts.parts.map((part) => (
          <section key={part.title} className={styles.part}>
            <h2>{part.title}</h2>
            <ul>
              {part.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        ))}
      </article>
    </PageFrame>
  )
}
