import type { TLRecord } from '@tldraw/tlschema'
import { foundingChanges, type Introduction, memberChange, newMember } from '../../shared/space/admission.ts'
import { newBoard } from '../../shared/space/commands/addBoard.ts'
import type { Board, Language, Member, Settings, SpaceMeta, SpaceState } from '../../shared/space/model.ts'
import { newId, newJoinCode } from '../gate/secrets.ts'
import { seedWrites } from './seeding.ts'
import type { SpaceWrite } from './spaceDocuments.ts'
import { expectState, issueKey, type SpaceTools, untilCodeIsFree } from './tools.ts'

export type BoardPlan = { title: string; werkvorm: string; settings: Settings; records: readonly TLRecord[] }
export type SpacePlan = {
  title: string
  language: Language
  founder: Introduction
  asks: SpaceMeta['asks']
  /** Others who are in the space from the start: the invented people of a try-out. */
  members: readonly Member[]
  /** When the space is deleted; null for one that stays. */
  expiresAt: number | null
  boards: readonly BoardPlan[]
}

export type Founded = {
  state: SpaceState
  member: Member
  keys: { facilitator: string; personal: string }
  token: string
}

/** Makes a space with its first facilitator and, for a try-out, its filled boards (B1). */
export async function foundSpace(tools: SpaceTools, plan: SpacePlan): Promise<Founded> {
  const spaceId = newId()
  const member = newMember(plan.founder, 'facilitator', { now: tools.now(), newId })
  const joinCode = await insertRow(tools, spaceId, plan.expiresAt)
  const write = firstWrite(spaceId, plan, member, joinCode, tools.now())
  await tools.documents.exclusively(spaceId, () => tools.documents.write(spaceId, write))
  const facilitator = await issueKey(tools, { spaceId, kind: 'facilitator', memberId: null })
  const personal = await issueKey(tools, { spaceId, kind: 'personal', memberId: member.id })
  const token = await tools.sessions.open(spaceId, member.id)
  return { state: await expectState(tools, spaceId), member, keys: { facilitator, personal }, token }
}

/** The row comes first: a row without a document is no space, while a document without a row could never be deleted. */
function insertRow({ store, now }: SpaceTools, id: string, expiresAt: number | null): Promise<string> {
  return untilCodeIsFree(async () => {
    const joinCode = newJoinCode()
    await store.insertSpace({ id, joinCode, createdAt: now(), lastVisitAt: now(), expiresAt })
    return joinCode
  })
}

function firstWrite(
  spaceId: string,
  plan: SpacePlan,
  founder: Member,
  joinCode: string,
  now: number,
): SpaceWrite {
  const { title, language, expiresAt, asks } = plan
  const meta: SpaceMeta = { title, language, asks, joinCode, closed: false, createdAt: now, expiresAt }
  const boards = planBoards(plan.boards, now)
  return {
    changes: [
      ...foundingChanges(meta, founder),
      ...plan.members.map(memberChange),
      ...boards.map(({ board }) => ({ map: 'boards' as const, key: board.id, value: board })),
    ],
    others: seedWrites(
      spaceId,
      boards.map(({ board, records }) => ({ ...board, boardId: board.id, language, content: records })),
    ),
  }
}

function planBoards(
  plans: readonly BoardPlan[],
  now: number,
): { board: Board; records: readonly TLRecord[] }[] {
  const boards = new Map<string, Board>()
  return plans.map(({ records, ...contents }) => {
    const board = newBoard({ boards }, contents, { now, newId })
    boards.set(board.id, board)
    return { board, records }
  })
}
