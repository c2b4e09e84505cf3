import type { ReactNode } from 'react'
import { commonTexts } from '../../../shared/texts/common.ts'
import { useTexts } from '../i18n/useTexts.ts'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { Link } from './Link.tsx'
import { Logo } from './Logo.tsx'
import styles from './PageFrame.module.css'
import { SkipLink } from './SkipLink.tsx'
import { ThemeSwitch } from './ThemeSwitch.tsx'

type Props = {
  children: ReactNode
  /** A form is a column, reading is narrow, a home is wide, a picture may use all. */
  width?: 'form' | 'narrow' | 'wide' | 'full'
  /** What stands in the top bar beside the name, such as the title of the space. */
  bar?: ReactNode
}

/** The frame of every page but the board: bar, content, foot. */
export function PageFrame({ children, width = 'narrow', bar }: Props) {
  const texts = useTexts(commonTexts)
  return (
    <div className={styles.frame}>
      <SkipLink />
      <header className={styles.bar} data-filled={bar ? '' : undefined}>
        <Link href="/" className={styles.brand} aria-label={texts.home}>
          <Logo />
          <span>{texts.name}</span>
        </Link>
        {bar}
      </header>
      <main id="inhoud" tabIndex={-1} className={[styles.main, styles[width]].join(' ')}>
        {children}
      </main>
      <footer className={styles.foot}>
        <LanguageSwitch />
        <ThemeSwitch />
        <Link href="/privacy">{texts.privacy}</Link>
      </footer>
    </div>
  )
}
