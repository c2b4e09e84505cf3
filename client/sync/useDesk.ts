import { useEffect, useState } from 'react'
import { type DeskNotes, DeskSession, noDeskNotes } from './deskSession.ts'

export type { DeskNotes } from './deskSession.ts'

/** What only facilitators of the space read, kept up to date; empty for anyone else, and until it came in. */
export function useDesk(spaceId: string, isFacilitator: boolean): DeskNotes {
  const [notes, setNotes] = useState(noDeskNotes)
  useEffect(() => {
    setNotes(noDeskNotes)
    if (!isFacilitator) return
    const session = new DeskSession(spaceId, setNotes)
    return () => session.close()
  }, [spaceId, isFacilitator])
  return notes
}
