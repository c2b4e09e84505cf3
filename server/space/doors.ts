import {
  enterAsFacilitator,
  type Introduction,
  joinObstacle,
  memberChange,
  newMember,
} from '../../shared/space/admission.ts'
import type { SpaceChange } from '../../shared/space/document.ts'
import { parseJoinCode } from '../../shared/space/joinCode.ts'
import { takePart } from '../../shared/space/meeting/latecomer.ts'
import type { Language, Member, SpaceState } from '../../shared/space/model.ts'
import * as en from '../../shared/texts/en/errors.ts'
import * as nl from '../../shared/texts/nl/errors.ts'
import { AppError } from '../errors.ts'
import { screenObserver } from '../gate/seat.ts'
import { hashSecret, isSecret, newId } from '../gate/secrets.ts'
import type { Seat, Session } from '../gate/sessions.ts'
import type { KeyRow } from '../store/store.ts'
import { carryOut } from './carryingOut.ts'
import { contextOf } from './context.ts'
import { expectState, issueKey, type SpaceTools } from './tools.ts'

export type Joined = { member: Member; key: string; token: string }
/**
 * `isNew`: the link of facilitators made this member, who has no name of their own yet. `personalKey`: given for one
 * that worked once.
 */
export type Entered = { member: Member; isNew: boolean; seat: Seat; token: string; personalKey?: string }
type Entering = Pick<Entered, 'member' | 'isNew' | 'personalKey'>

/** The space behind a join code, whether it takes people or not. */
export async function spaceByCode(tools: SpaceTools, text: string): Promise<SpaceState> {
  const code = parseJoinCode(text)
  const row = code === undefined ? undefined : await tools.store.spaceByCode(code)
  const state = row && (await tools.documents.state(row.id))
  if (!state) throw new AppError('unknown-code')
  return state
}

/** Lets a person in with the code of that very space (B2). */
export async function joinSpace(
  tools: SpaceTools,
  spaceId: string,
  code: string,
  introduction: Introduction,
): Promise<Joined> {
  if ((await spaceByCode(tools, code)).id !== spaceId) throw new AppError('unknown-code')
  const member = newMember(introduction, 'participant', { now: tools.now(), newId })
  await tools.documents.exclusively(spaceId, async () => {
    const state = await expectState(tools, spaceId)
    expectOpen(state)
    await comeIn(tools, state, member, [memberChange(member)])
  })
  const key = await issueKey(tools, { spaceId, kind: 'personal', memberId: member.id })
  return { member, key, token: await tools.sessions.open(spaceId, member.id) }
}

/** Tells in words why a space takes nobody (B5). */
export function expectOpen(state: SpaceState): void {
  const obstacle = joinObstacle(state)
  if (obstacle) throw new AppError(obstacle)
}

/** Opens a session with the key of a facilitator, personal or screen link (B3). */
export async function enterSpace(
  tools: SpaceTools,
  spaceId: string,
  key: string,
  current: Session | undefined,
): Promise<Entered> {
  const row = isSecret(key) ? await tools.store.keyByHash(hashSecret(key)) : undefined
  if (!row || row.spaceId !== spaceId) throw new AppError('unknown-key')
  const entering = await enterByKey(tools, row, current)
  const seat = row.kind === 'screen' ? 'screen' : 'member'
  return { ...entering, seat, token: await tools.sessions.open(spaceId, entering.member.id) }
}

async function enterByKey(tools: SpaceTools, row: KeyRow, current: Session | undefined): Promise<Entering> {
  if (row.kind === 'facilitator') return enterByFacilitatorKey(tools, row.spaceId, current)
  if (row.kind === 'personal' || row.kind === 'personalOnce') return enterByPersonalKey(tools, row)
  await expectState(tools, row.spaceId)
  return { member: screenObserver, isNew: false }
}

/** Somebody is here: in a meeting that runs they get their place in the same commit (B15). */
async function comeIn(
  tools: SpaceTools,
  state: SpaceState,
  member: Member,
  changes: readonly SpaceChange[],
): Promise<void> {
  const arrival = takePart(state, member, contextOf(tools, state.id, ''))
  await carryOut(tools, state, { ...arrival, changes: [...changes, ...arrival.changes] })
}

function enterByPersonalKey(tools: SpaceTools, row: KeyRow): Promise<Entering> {
  return tools.documents.exclusively(row.spaceId, async () => {
    const state = await expectState(tools, row.spaceId)
    const member = state.members.get(row.memberId ?? '')
    // Looked up again: whoever came just before may have used it, and nothing happens to the space meanwhile.
    if (!member || !(await tools.store.keyByHash(row.hash))) throw new AppError('unknown-key')
    await comeIn(tools, state, member, [])
    if (row.kind === 'personal') return { member, isNew: false }
    return { member, isNew: false, personalKey: await spend(tools, row) }
  })
}

/** Ends a key that works once, and gives the one that takes its place. */
async function spend(tools: SpaceTools, { spaceId, memberId }: KeyRow): Promise<string> {
  await tools.store.deleteKeys(spaceId, 'personalOnce', memberId ?? '')
  return issueKey(tools, { spaceId, kind: 'personal', memberId })
}

function enterByFacilitatorKey(tools: SpaceTools, spaceId: string, current: Session | undefined) {
  return tools.documents.exclusively(spaceId, async () => {
    const state = await expectState(tools, spaceId)
    const known = current?.spaceId === spaceId ? state.members.get(current.memberId) : undefined
    const entering = enterAsFacilitator(state, known, facilitatorName, { now: tools.now(), newId })
    if (entering === 'full') throw new AppError('full')
    await comeIn(tools, state, entering.member, [memberChange(entering.member)])
    return entering
  })
}

function facilitatorName(language: Language, number: number): string {
  return { nl, en }[language].facilitatorName(number)
}
