import { useEffect, useRef } from 'react'
import { serverNow } from '../../meeting/clock.ts'
import { sendMeetingCommand } from '../../meeting/commands.ts'
import type { Scene } from '../state/scene.ts'

/**
 * A facilitator whom everyone follows opens another board for all: everyone comes along (B22). Only opening it
 * does that: with two boards open side by side, each would call everyone back for ever.
 */
export function useLeadOn({ space, board, me, view }: Scene): void {
  const opened = useRef(false)
  const { attention } = space.live
  const leads = attention?.kind === 'follow' && attention.leaderId === me.id && me.role === 'facilitator'
  const elsewhere = leads && board.kind === 'plenary' && attention.boardId !== board.id
  const held = leads && attention.heldUntil !== null && attention.heldUntil > serverNow()
  useEffect(() => {
    if (!view.connected || opened.current) return
    opened.current = true
    if (elsewhere) void sendMeetingCommand(space.id, { type: 'spotlight', boardId: board.id, held })
  }, [view.connected, elsewhere, held, space.id, board.id])
}
