import { PageFrame } from '../../ui/components/PageFrame.tsx'
import { usePageTitle } from '../../ui/usePageTitle.ts'
import { Choosing, Doing, Telling, Waits } from './Components.tsx'
import styles from './StylePage.module.css'
import { Colours, Marks, Sizes, Type } from './Tokens.tsx'

/**
 * The house style on one page, for who builds on it: every token and every component with its states. In
 * Dutch only; it is no page for visitors.
 */
export default function StylePage() {
  usePageTitle('Stijl')
  return (
    <PageFrame width="wide">
      <div className={styles.page} lang="nl">
        <header className={styles.head}>
          <h1>Stijl</h1>
          <p className={styles.lead}>
            Papier en inkt. De inhoud is de kleur, de rest is rustig. Alle waarden staan in
            client/ui/style/tokens.css, alle onderdelen in client/ui/components.
          </p>
        </header>
        <Type />
        <Colours />
        <Marks />
        <Sizes />
        <Doing />
        <Choosing />
        <Telling />
        <Waits />
      </div>
    </PageFrame>
  )
}
