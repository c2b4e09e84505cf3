import { useEffect } from 'react'
import { nextMeeting } from '../../../shared/space/meeting/now.ts'
import type { SpaceState } from '../../../shared/space/model.ts'

/** Fetches the page of boards before a meeting needs it, so that going there takes no second. */
export function useBoardAhead(space: SpaceState): void {
  const meets = nextMeeting(space) !== undefined
  useEffect(() => {
    // Without it the board is fetched when it is opened.
    if (meets) import('../../board/BoardPage.tsx').catch(() => undefined)
  }, [meets])
}
