import { ArrowRight, X } from 'lucide-react'
import { useState } from 'react'
import { landingTexts } from '../../../shared/texts/landing.ts'
import { forgetSpace, readRecentSpaces } from '../../space/recent/recentSpaces.ts'
import { Link } from '../../ui/components/Link.tsx'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import styles from './LandingPage.module.css'

/** The way back to where one was. Nothing is shown when this device was nowhere yet. */
export function RecentSpaces() {
  const texts = useTexts(landingTexts)
  const [spaces, setSpaces] = useState(readRecentSpaces)
  if (spaces.length === 0) return null
  return (
    <section className={styles.recent}>
      <h2 className={styles.doorTitle}>{texts.recentTitle}</h2>
      <ul className={styles.recentList}>
        {spaces.map((space) => (
          <li key={space.id} className={styles.recentSpace}>
            <Link href={`/s/${space.id}`} className={styles.recentLink}>
              <span>{space.title}</span>
              <ArrowRight size={18} aria-hidden />
            </Link>
            <button
              type="button"
              className={styles.forget}
              aria-label={texts.forget(space.title)}
              onClick={() => setSpaces(forgetSpace(space.id))}
            >
              <X size={18} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
