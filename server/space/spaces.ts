import type { SnapshotList } from '../../shared/protocol/readings.ts'
import type { Sharing } from '../../shared/protocol/sharing.ts'
import type { Introduction } from '../../shared/space/admission.ts'
import type { Command } from '../../shared/space/commands/index.ts'
import type { PollAnswer } from '../../shared/space/meeting/poll.ts'
import type { SpaceState } from '../../shared/space/model.ts'
import type { Session, Sessions } from '../gate/sessions.ts'
import type { HarvestThreads } from '../harvest/harvestThreads.ts'
import type { BoardReadings } from '../reading/boardReadings.ts'
import type { RoomRegistry } from '../room/registry.ts'
import type { Store, StoreFault } from '../store/store.ts'
import { Clockwork } from './clockwork.ts'
import { runCommand } from './commanding.ts'
import { type Entered, enterSpace, type Joined, joinSpace, spaceByCode } from './doors.ts'
import { type Founded, foundSpace, type SpacePlan } from './founding.ts'
import type { Online } from './online.ts'
import { ownAnswer, putAnswer, type Voter } from './polls/answering.ts'
import { forgetClosed } from './polls/closing.ts'
import { VoteCounts } from './polls/voteCounts.ts'
import { countSharing } from './sharing.ts'
import {
  type Asking,
  findSnapshot,
  type KeptSnapshot,
  listSnapshots,
  openBoard,
} from './snapshots/reading.ts'
import { SpaceDocuments } from './spaceDocuments.ts'
import type { SpaceTools } from './tools.ts'

export type SpacesOptions = {
  store: Store
  registry: Pick<RoomRegistry, 'use' | 'hold' | 'writeTogether' | 'discardSpace'>
  sessions: Sessions
  readings: Pick<BoardReadings, 'keep'>
  harvests: Pick<HarvestThreads, 'plan'>
  /** Who has a space open. */
  online: Pick<Online, 'membersOf'>
  now: () => number
  /** Why the journal fails at the moment; undefined while it does not. */
  storeFault: () => StoreFault | undefined
}

const dayMs = 24 * 60 * 60 * 1000

/** What can be done with spaces. What it means is decided in shared/space; here it is carried out. */
export class Spaces {
  readonly #tools: SpaceTools
  readonly #clockwork: Clockwork
  readonly #voteCounts: VoteCounts

  constructor({ store, registry, sessions, readings, harvests, online, now, storeFault }: SpacesOptions) {
    const loaded = (state: SpaceState) => this.#loaded(state)
    const documents = new SpaceDocuments({ rooms: registry, store, now, storeFault, loaded })
    this.#tools = { store, sessions, online, documents, readings, harvests, rooms: registry, now }
    this.#clockwork = new Clockwork(this.#tools)
    this.#voteCounts = new VoteCounts(this.#tools)
    documents.onChange((state) => this.#clockwork.arm(state))
  }

  /** What a space is now; undefined when there is none or its time is over. */
  state(spaceId: string): Promise<SpaceState | undefined> {
    return this.#tools.documents.state(spaceId)
  }

  /** Hears of every change, before anybody is sent what was written with it. Answers how to stop. */
  onChange(listener: (state: SpaceState) => void): () => void {
    return this.#tools.documents.onChange(listener)
  }

  found(plan: SpacePlan): Promise<Founded> {
    return foundSpace(this.#tools, plan)
  }

  byCode(code: string): Promise<SpaceState> {
    return spaceByCode(this.#tools, code)
  }

  join(spaceId: string, code: string, introduction: Introduction): Promise<Joined> {
    return joinSpace(this.#tools, spaceId, code, introduction)
  }

  enter(spaceId: string, key: string, current: Session | undefined): Promise<Entered> {
    return enterSpace(this.#tools, spaceId, key, current)
  }

  command(session: Session, command: Command, origin: string): Promise<object> {
    return runCommand(this.#tools, session, command, origin)
  }

  /** Keeps what a member answers to a poll; resolves when it is safe. */
  async answer(voter: Voter, answer: PollAnswer): Promise<void> {
    await putAnswer(this.#tools, voter, answer)
    this.#voteCounts.changed(voter.spaceId, voter.pollId)
  }

  /** How many people ticked nothing yet in the running step; never who. */
  sharing(spaceId: string): Promise<Sharing> {
    return countSharing(this.#tools, spaceId)
  }

  ownAnswer(voter: Voter): Promise<PollAnswer & { voted?: number }> {
    return ownAnswer(this.#tools, voter)
  }

  /** The snapshots of a board, for who may read it now. */
  snapshots(asking: Asking): Promise<SnapshotList> {
    return listSnapshots(this.#tools, asking)
  }

  snapshot(asking: Asking, snapshotId: string): Promise<KeptSnapshot> {
    return findSnapshot(this.#tools, asking, snapshotId)
  }

  /** Refuses who may not read a board now. */
  async expectOpen(asking: Asking): Promise<void> {
    await openBoard(this.#tools, asking)
  }

  /** Plans nothing more. */
  stop(): void {
    this.#clockwork.stop()
    this.#voteCounts.stop()
  }

  /** Writes down that the space was visited, once a day: retention counts from the last visit. */
  async visited(spaceId: string): Promise<void> {
    const { store, now } = this.#tools
    const row = await store.space(spaceId)
    if (row && now() - row.lastVisitAt > dayMs) await store.updateSpace(spaceId, { lastVisitAt: now() })
  }

  /** Deletes try-outs whose day is over, with their documents, and signs their people out. Answers how many. */
  async deleteExpired(): Promise<number> {
    const { store, now } = this.#tools
    const expired = await store.expiredSpaces(now())
    for (const { id } of expired) await this.#delete(id)
    return expired.length
  }

  #loaded(state: SpaceState): void {
    this.#clockwork.arm(state)
    // They are gone at the next loading when that fails now; nobody is shown them.
    forgetClosed(this.#tools, state).catch(() => undefined)
  }

  #delete(spaceId: string): Promise<void> {
    const { store, rooms, documents } = this.#tools
    return documents.exclusively(spaceId, async () => {
      await rooms.discardSpace(spaceId)
      await store.deleteSpace(spaceId)
      documents.forget(spaceId)
      this.#clockwork.forget(spaceId)
    })
  }
}
