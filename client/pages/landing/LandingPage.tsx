import { lazy, Suspense } from 'react'
import { landingTexts } from '../../../shared/texts/landing.ts'
import { PageFrame } from '../../ui/components/PageFrame.tsx'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { usePageTitle } from '../../ui/usePageTitle.ts'
import { JoinDoor } from './JoinDoor.tsx'
import styles from './LandingPage.module.css'
import { MakeDoor } from './MakeDoor.tsx'
import { RecentSpaces } from './RecentSpaces.tsx'

// The doors come first; the picture keeps its place meanwhile.
const BoardPicture = lazy(() => import('./BoardPicture.tsx'))

/** The front page: one sentence, a picture of a board, two doors. */
export default function LandingPage() {
  const texts = useTexts(landingTexts)
  usePageTitle()
  return (
    <PageFrame width="full">
      <div className={styles.landing}>
        <div className={styles.words}>
          <h1 className={styles.title}>{texts.title}</h1>
          <p className={styles.lead}>{texts.lead}</p>
        </div>
        <div className={styles.doors}>
          <JoinDoor />
          <MakeDoor />
          <RecentSpaces />
        </div>
        <div className={styles.picture}>
          <Suspense>
            <BoardPicture />
          </Suspense>
        </div>
      </div>
    </PageFrame>
  )
}
