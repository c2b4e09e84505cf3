import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { access } from '../../shared/space/access.ts'
import type { SpaceState } from '../../shared/space/model.ts'
import { BoardHost } from './boardHost.ts'
import type { BoardView } from './views.ts'

export type { BoardNotice, BoardView } from './views.ts'

/**
 * A board with its store, kept in line with the server and this device. `state` and `memberId` say
 * what this person may do; both may change while the board is open.
 */
export function useBoard(options: {
  spaceId: string
  boardId: string
  state: SpaceState
  memberId: string
}): BoardView {
  const { spaceId, boardId, state, memberId } = options
  const epoch = state.boards.get(boardId)?.epoch ?? 0
  const anonymous = state.boards.get(boardId)?.anonymous ?? false
  const content = access(state, memberId, { kind: 'board', boardId })
  const layout = access(state, memberId, { kind: 'layout', boardId })
  const host = useMemo(
    () => new BoardHost({ spaceId, boardId, epoch, anonymous }, memberId),
    [spaceId, boardId, epoch, anonymous, memberId],
  )
  useEffect(() => host.setAccess({ content, layout }), [host, content, layout])
  return useSyncExternalStore(host.subscribe, host.view)
}
