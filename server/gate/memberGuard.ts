import { AppError } from '../errors.ts'
import { shownToken } from './sessions.ts'
import type { Guard } from './visit.ts'

/** Whoever is signed in must be a member of this very space, now. */
export const memberGuard: Guard = async (visit, { sessions, spaces }) => {
  const { needs, headers, spaceId } = visit
  if (!needs.member || spaceId === undefined) return
  const session = await sessions.find(shownToken(headers, spaceId))
  const state = session?.spaceId === spaceId ? await spaces.state(spaceId) : undefined
  const member = session && state?.members.get(session.memberId)
  if (!session || !state || !member) throw new AppError('not-signed-in')
  visit.visitor = { session, state, member }
}
