import './ui/olderBrowsers.ts'
import { lazy } from 'react'
import type { Page } from './pageAt.ts'

const HomePage = lazy(() => import('./space/home/HomePage.tsx'))
const ScreenPage = lazy(() => import('./projector/ScreenPage.tsx'))
const DeskPage = lazy(() => import('./facilitation/DeskPage.tsx'))
const BoardPage = lazy(() => import('./board/BoardPage.tsx'))
const StylePage = lazy(() => import('./pages/style/StylePage.tsx'))

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
