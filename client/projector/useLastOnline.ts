import { useRef } from 'react'
import type { SpaceView } from '../sync/views.ts'

/** Who is here, or was when the connection was lost: a room does not empty because of the projector's wifi. */
export function useLastOnline({ connected, online }: SpaceView): ReadonlySet<string> {
  const last = useRef(online)
  if (connected) last.current = online
  return last.current
}
