import { useEffect, useRef } from 'react'
import { navigate } from 'wouter/use-browser-location'
import type { Member, SpaceState } from '../../shared/space/model.ts'
import { boardTexts } from '../../shared/texts/board.ts'
import { type Belonging, belonging } from '../meeting/belonging.ts'
import { afterBoardWent } from '../meeting/nextMove.ts'
import { placePath } from '../meeting/useFollowPlace.ts'
import { useMeetingPage } from '../meeting/useMeetingPage.ts'
import { useBoard } from '../sync/useBoard.ts'
import { useSpace } from '../sync/useSpace.ts'
import { PageFrame } from '../ui/components/PageFrame.tsx'
import { Waiting } from '../ui/components/Waiting.tsx'
import { suggestLanguage } from '../ui/i18n/language.ts'
import { useTexts } from '../ui/i18n/useTexts.ts'
import { BoardScreen } from './BoardScreen.tsx'
import { FailedPage, MissingBoard, RefusedPage } from './state/BoardStates.tsx'
import { useLicenseKey } from './state/useLicenseKey.ts'
import { useOwnMemberId } from './state/useOwnMemberId.ts'

type Props = { spaceId: string; boardId: string }

/** The page of one board: from the link to writing, or the reason why not. */
export default function BoardPage({ spaceId, boardId }: Props) {
  const space = useSpace(spaceId)
  const own = useOwnMemberId(spaceId)
  // Asked at once, beside the rest, because the canvas waits for it.
  useLicenseKey()
  if (own.status === 'failed') return <FailedPage spaceId={spaceId} trouble={own.trouble} />
  if (space.status === 'refused') return <RefusedPage spaceId={spaceId} reason={space.reason ?? 'notReady'} />
  if (!space.state || own.status === 'waiting') return <Opening />
  return <KnownSpace state={space.state} boardId={boardId} memberId={own.id} connected={space.connected} />
}

type KnownProps = { state: SpaceState; boardId: string; memberId: string; connected: boolean }

function KnownSpace({ state, boardId, memberId, connected }: KnownProps) {
  const { language } = state.meta
  useEffect(() => suggestLanguage(language), [language])
  const me = state.members.get(memberId)
  if (!me) return <Opening />
  return <MemberOnBoard state={state} boardId={boardId} me={me} connected={connected} />
}

type MemberProps = { state: SpaceState; boardId: string; me: Member; connected: boolean }

function MemberOnBoard({ state, boardId, me, connected }: MemberProps) {
  const astray = useMeetingPage({ state, me, connected, open: boardId })
  const board = state.boards.get(boardId)
  const inUse = board !== undefined && board.removedAt === null
  useLeaveTakenBack(state, me, boardId, inUse)
  if (inUse) return <OpenBoard state={state} boardId={boardId} me={me} astray={astray} />
  // An offline copy may be older than the board: only the server can say that there is none.
  if (!connected && !board) return <Opening />
  return <MissingBoard space={state} removed={board !== undefined} />
}

/**
 * A step that is taken back takes its boards along: who was on one goes straight to where they belong now.
 * `useFollowPlace` took most of them there already; not who was on this board by their own choice.
 */
function useLeaveTakenBack(state: SpaceState, me: Member, boardId: string, inUse: boolean): void {
  const wasInUse = useRef(inUse)
  const { id, live } = state
  const to = afterBoardWent(belonging(state, me), boardId)
  useEffect(() => {
    const isStillHere = location.pathname === placePath(id, boardId)
    if (wasInUse.current && !inUse && isStillHere && live.meetingId !== undefined) navigate(placePath(id, to))
    wasInUse.current = inUse
  }, [id, boardId, inUse, to, live.meetingId])
}

type OpenProps = { state: SpaceState; boardId: string; me: Member; astray: Belonging | undefined }

function OpenBoard({ state, boardId, me, astray }: OpenProps) {
  const view = useBoard({ spaceId: state.id, boardId, state, memberId: me.id })
  const licenseKey = useLicenseKey()
  const board = state.boards.get(boardId)
  const shown = useRef(false)
  if (view.status === 'refused') {
    return <RefusedPage spaceId={state.id} reason={view.reason ?? 'notReady'} keptWork={shown.current} />
  }
  if (!board || view.status === 'loading' || !view.store || licenseKey === 'waiting') return <Opening />
  shown.current = true
  return (
    <BoardScreen
      space={state}
      board={board}
      me={me}
      view={view}
      astray={astray}
      licenseKey={licenseKey?.key}
    />
  )
}

function Opening() {
  const texts = useTexts(boardTexts)
  return (
    <PageFrame>
      <Waiting advice={texts.state.openingAdvice}>{texts.state.opening}</Waiting>
    </PageFrame>
  )
}
