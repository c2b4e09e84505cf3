import { lazy, Suspense } from 'react'
import { usePathname } from 'wouter/use-browser-location'
import { commonTexts } from '../shared/texts/common.ts'
import { type Page, pageAt } from './pageAt.ts'
import { Announcer } from './ui/components/Announcer.tsx'
import { PageFrame } from './ui/components/PageFrame.tsx'
import { Waiting } from './ui/components/Waiting.tsx'
import { useTexts } from './ui/i18n/useTexts.ts'
import { PageBoundary } from './ui/PageBoundary.tsx'
import { useArrival } from './ui/useArrival.ts'

// Every page is a chunk of its own: who joins on a phone downloads the join page and nothing else.
const LandingPage = lazy(() => import('./pages/landing/LandingPage.tsx'))
const JoinPage = lazy(() => import('./space/join/JoinPage.tsx'))
const MakePage = lazy(() => import('./space/make/MakePage.tsx'))
const PrivacyPage = lazy(() => import('./pages/privacy/PrivacyPage.tsx'))
const NotFoundPage = lazy(() => import('./pages/NotFoundPage.tsx'))
// The pages behind a door list their own parts, so that this list does not weigh on the front pages.
const SpacePages = lazy(() => import('./SpacePages.tsx'))

/** The page of the address in the address bar. */
export function App() {
  const path = usePathname()
  const page = pageAt(path)
  useArrival(path)
  return (
    <PageBoundary>
      <Suspense fallback={<PageLoading />}>{show(page)}</Suspense>
      <Announcer />
    </PageBoundary>
  )
}

function show(page: Page) {
  switch (page.name) {
    case 'landing':
      return <LandingPage />
    case 'make':
      return <MakePage />
    case 'join':
      return <JoinPage code={page.code} />
    case 'privacy':
      return <PrivacyPage />
    case 'notFound':
      return <NotFoundPage />
    default:
      return <SpacePages page={page} />
  }
}

function PageLoading() {
  const texts = useTexts(commonTexts)
  return (
    <PageFrame>
      <Waiting>{texts.loading}</Waiting>
    </PageFrame>
  )
}
