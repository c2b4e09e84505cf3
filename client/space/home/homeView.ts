import type { Member, SpaceState } from '../../../shared/space/model.ts'

/** What every part of the home shows. */
export type HomeView = {
  readonly space: SpaceState
  readonly me: Member
  /** Ids of the members who are here now. */
  readonly online: ReadonlySet<string>
  readonly connected: boolean
}

/** Whether the person runs the space: adds boards, changes roles, hands out links. */
export function isFacilitator({ me }: HomeView): boolean {
  return me.role === 'facilitator'
}
