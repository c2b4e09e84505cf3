import './ui/olderBrowsers.ts'
import { lazy } from 'react'
import { fetchCanvasAhead } from './board/canvas/fetchCanvas.ts'
import { timeIsKnown } from './meeting/clock.ts'
import type { Page } from './pageAt.ts'

const HomePage = lazy(() => inTime(import('./space/home/HomePage.tsx')))
const ScreenPage = lazy(() => inTime(import('./projector/ScreenPage.tsx')))
const DeskPage = lazy(() => inTime(import('./facilitation/DeskPage.tsx')))
const BoardPage = lazy(() => {
  fetchCanvasAhead()
  return inTime(import('./board/BoardPage.tsx'))
})
const StylePage = lazy(() => import('./pages/style/StylePage.tsx'))

/** The pages of a space show time that is left, so they wait until it is known which time it is. */
async function inTime<Page>(page: Promise<Page>): Promise<Page> {
  await timeIsKnown()
  return page
}

/** A page behind a door: those of a space, and the one that shows how Samenbord looks. */
export type InnerPage = Extract<Page, { spaceId: string } | { name: 'style' }>

export default function SpacePages({ page }: { page: InnerPage }) {
  switch (page.name) {
    case 'home':
      return <HomePage key={page.spaceId} spaceId={page.spaceId} />
    case 'board':
      return <BoardPage key={page.boardId} spaceId={page.spaceId} boardId={page.boardId} />
    case 'screen':
      return <ScreenPage key={page.spaceId} spaceId={page.spaceId} />
    case 'desk':
      return <DeskPage key={page.spaceId} spaceId={page.spaceId} />
    case 'style':
      return <StylePage />
  }
}
