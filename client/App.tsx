import { lazy, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { commonTexts } from '../shared/texts/common.ts'
import { NotFoundPage } from './pages/NotFoundPage.tsx'
import { Announcer } from './ui/components/Announcer.tsx'
import { PageFrame } from './ui/components/PageFrame.tsx'
import { Waiting } from './ui/components/Waiting.tsx'
import { useTexts } from './ui/i18n/useTexts.ts'
import { PageBoundary } from './ui/PageBoundary.tsx'

// Every page is a chunk of its own: who joins on a phone downloads the join page and nothing else.
const LandingPage = lazy(() => import('./pages/landing/LandingPage.tsx'))
const JoinPage = lazy(() => import('./space/join/JoinPage.tsx'))
const MakePage = lazy(() => import('./space/make/MakePage.tsx'))
const HomePage = lazy(() => import('./space/home/HomePage.tsx'))
const PrivacyPage = lazy(() => import('./pages/privacy/PrivacyPage.tsx'))
const StylePage = lazy(() => import('./pages/style/StylePage.tsx'))
const BoardPage = lazy(() => import('./board/BoardPage.tsx'))

/** The pages and their addresses. */
export function App() {
  return (
    <PageBoundary>
      <Suspense fallback={<PageLoading />}>
        <Switch>
          <Route path="/">
            <LandingPage />
          </Route>
          <Route path="/nieuw">
            <MakePage />
          </Route>
          <Route path="/doe-mee/:code?">{({ code }) => <JoinPage code={code} />}</Route>
          <Route path="/s/:spaceId">{({ spaceId }) => <HomePage key={spaceId} spaceId={spaceId} />}</Route>
          <Route path="/s/:spaceId/b/:boardId">
            {({ spaceId, boardId }) => <BoardPage key={boardId} spaceId={spaceId} boardId={boardId} />}
          </Route>
          <Route path="/privacy">
            <PrivacyPage />
          </Route>
          <Route path="/stijl">
            <StylePage />
          </Route>
          <Route>
            <NotFoundPage />
          </Route>
        </Switch>
      </Suspense>
      <Announcer />
    </PageBoundary>
  )
}

function PageLoading() {
  const texts = useTexts(commonTexts)
  return (
    <PageFrame>
      <Waiting>{texts.loading}</Waiting>
    </PageFrame>
  )
}
