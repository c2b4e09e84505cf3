import { AppError } from '../errors.ts'
import { seated } from './seat.ts'
import { shownToken } from './sessions.ts'
import type { Guard } from './visit.ts'

/** Whoever is signed in must be a member of this very space, now, or its shared screen. */
export const memberGuard: Guard = async (visit, { sessions, spaces }) => {
  const { needs, headers, spaceId, seat } = visit
  if (!needs.member || spaceId === undefined) return
  const session = await sessions.find(shownToken(headers, spaceId, seat))
  const state = session?.spaceId === spaceId ? await spaces.state(spaceId) : undefined
  const member = session && state && seated(state, session, seat)
  if (!session || !state || !member) throw new AppError('not-signed-in')
  visit.visitor = { session, state, member }
}
