import type * as Y from 'yjs'
import type { CloseReason } from '../../shared/protocol/closeCodes.ts'
import type { BusPort } from '../bus/bus.ts'
import { Answers, isStalled } from './answers.ts'
import type { Content } from './content.ts'
import { behindMs, Delivery } from './fanout.ts'
import type { Frame, PresenceEntry } from './frame.ts'
import { Inbox } from './inbox.ts'
import { MemberCosts } from './memberCosts.ts'
import { presenceMessage, savedMessage } from './messages.ts'
import { Owners } from './owners.ts'
import type { Participant } from './participant.ts'
import { Presence } from './presence.ts'
import { type Gathered, Turn } from './turn.ts'
import { sendMessage, websocketFrame } from './websocketFrame.ts'

export type RoomSurroundings = {
  key: string
  content: Content
  /** Whether only the server writes as this Yjs client. */
  reserved: (client: number) => boolean
  /** Asks the tick to come by. */
  wake: () => void
  /** Makes a change of the server's own in the next tick. */
  write: (change: (document: Y.Doc) => void) => Promise<void>
  now: () => number
  refused: (participant: Participant, reason: CloseReason, detail: string) => void
  joinBus: (receive: (update: Uint8Array) => void) => BusPort
  journalFull: () => boolean
  /** Owners by the Yjs clients that they wrote as. */
  remembered: Map<number, string>
  /** Milliseconds between two presence frames. */
  presenceMs: number
}

/** One document with the people who have it open. The registry loads and unloads it. */
export class Room {
  readonly key: string
  readonly content: Content
  readonly participants = new Set<Participant>()
  readonly #surroundings: RoomSurroundings
  readonly #bus: BusPort
  readonly #owners: Owners
  readonly #presence: Presence
  readonly #costs = new MemberCosts()
  readonly #inbox: Inbox
  #remote: Uint8Array[] = []
  readonly #answers: Answers
  /** Counts that were not acknowledged because the store failed. */
  readonly #unsaved = new Map<Participant, number>()
  #presenceAt = Number.NEGATIVE_INFINITY
  #presenceTimer: NodeJS.Timeout | undefined
  #inFlight = false
  #failed = false
  usedAt: number

  constructor(surroundings: RoomSurroundings) {
    this.#surroundings = surroundings
    this.key = surroundings.key
    this.content = surroundings.content
    this.#answers = new Answers(surroundings.content)
    this.#owners = new Owners(surroundings.remembered)
    this.#presence = new Presence(this.#owners)
    this.#inbox = new Inbox({ ...surroundings, owners: this.#owners, costs: this.#costs })
    this.usedAt = surroundings.now()
    this.#bus = surroundings.joinBus((update) => this.#takeRemote(update))
  }

  /** Whether everything that was taken in has been handed on. */
  get isSettled(): boolean {
    return !this.#inFlight && !this.hasEdits
  }

  get hasEdits(): boolean {
    return !this.#inbox.isEmpty || this.#remote.length > 0
  }

  /** Reads the document; nothing may be changed in it. */
  read<T>(read: (document: Y.Doc) => T): T {
    this.usedAt = this.#surroundings.now()
    return this.content.read(read)
  }

  /** Changes the document as the server. Resolves when the change is in the journal; see also writeTogether. */
  write(change: (document: Y.Doc) => void): Promise<void> {
    return this.#surroundings.write(change)
  }

  /** Lets somebody in and asks what they have that the room lacks. */
  join(participant: Participant): void {
    this.participants.add(participant)
    this.#inbox.askForMore(participant)
    const present = this.#presentFor(participant)
    if (present.length > 0) sendMessage(participant.wire, presenceMessage(present))
  }

  leave(participant: Participant): void {
    if (!this.participants.delete(participant)) return
    this.#presence.leave(participant)
    this.#owners.release(participant)
    this.#inbox.forget(participant)
    this.#unsaved.delete(participant)
    this.#answers.forget(participant)
    this.usedAt = this.#surroundings.now()
    this.#wakeForPresence()
  }

  /** Takes one frame of a connection. Never throws for what a client sent. */
  receive(participant: Participant, frame: Frame): void {
    if (frame.kind === 'step1' || frame.kind === 'queryPresence') this.#takeQuestion(participant, frame)
    else if (frame.kind === 'presence') {
      if (!participant.showsPresence) return
      this.#presence.receive(participant, frame.entries)
      this.#wakeForPresence()
    } else {
      this.#inbox.take(participant, frame.kind, frame.update)
      if (!this.#inbox.isEmpty) this.#surroundings.wake()
    }
  }

  /** Lets go; the registry calls it when nobody uses the room any more. */
  close(): void {
    clearTimeout(this.#presenceTimer)
    this.#bus.leave()
  }

  /** From now on nobody sees where this connection is. */
  hide(participant: Participant): void {
    if (!participant.showsPresence) return
    participant.showsPresence = false
    this.#presence.leave(participant)
    this.#wakeForPresence()
  }

  /** Writes a changed name or role into what others see of a connection. */
  restamp(participant: Participant): void {
    this.#presence.restamp(participant)
    this.#wakeForPresence()
  }

  /** A connection that was behind has drained. */
  drained(participant: Participant): void {
    participant.allowance = 0
    const { owed } = participant
    participant.owed = undefined
    if (owed) this.#answer(participant, owed)
    if (participant.behind) new Delivery(this.content).catchUp(participant, this.#presentFor(participant))
  }

  /** Closes whoever stays behind too long. */
  closeStuck(): void {
    const now = this.#surroundings.now()
    for (const participant of this.participants) {
      if (participant.behind && now - participant.behind.since > behindMs) {
        this.#surroundings.refused(participant, 'fellBehind', 'did not drain')
      }
    }
  }

  /** Begins a tick: applies what came in since the last one. */
  begin(): Turn {
    const brought = { incoming: this.#inbox.drain(), remote: this.#remote }
    this.#remote = []
    this.#inFlight = true
    this.usedAt = this.#surroundings.now()
    const turn = new Turn(this.content, this.#costs, brought)
    for (const sender of turn.failed) this.#surroundings.refused(sender, 'badFrame', 'update does not apply')
    this.#inbox.applied(brought.incoming)
    return turn
  }

  /** Gives everyone what is new. `journaled` is false when the store failed and the journal keeps it. */
  deliver(gathered: Gathered, journaled: boolean): void {
    this.#inFlight = false
    this.#failed = !journaled
    const delivery = new Delivery(this.content)
    if (gathered.remote) delivery.addUpdate(gathered.remote)
    if (gathered.update) {
      delivery.addUpdate(gathered.update)
      this.#bus.publish(gathered.update)
    }
    const saved = this.#acknowledgements(gathered.saved, journaled)
    this.#fanOut(delivery, () => this.content.stateVector(gathered.before), gathered.onlySender, saved)
    this.#answers.answerAll()
  }

  /** Sends presence that does not wait for the journal. */
  deliverPresence(): void {
    this.#fanOut(new Delivery(this.content), () => this.content.stateVector())
  }

  /** The store is back: tells everyone whose edits waited. */
  caughtUp(): void {
    this.#failed = false
    for (const [participant, frame] of this.#acknowledgements(new Map(), true)) participant.wire.write(frame)
  }

  /** What somebody hears only for themselves, that their edits are saved, goes out in the same go. */
  #fanOut(
    delivery: Delivery,
    before: () => Uint8Array,
    except?: Participant,
    saved: ReadonlyMap<Participant, Uint8Array> = new Map(),
  ): void {
    const now = this.#surroundings.now()
    const mover = this.#presence.onlyMover
    const presence = this.#takePresence()
    // The one who wrote alone gets no words back, but still sees the others move.
    if (except && except !== mover && presence.length > 0) this.#tellPresence(except, presence)
    const knowsAll = delivery.isEmpty ? mover : except
    delivery.addPresence(presence)
    for (const participant of this.participants) {
      const own = saved.get(participant)
      if (participant !== knowsAll && delivery.write(participant, before, now, own)) continue
      if (own) participant.wire.write(own)
    }
  }

  #tellPresence(participant: Participant, presence: Parameters<typeof presenceMessage>[0]): void {
    if (participant.wantsPresence && !participant.behind && this.participants.has(participant)) {
      sendMessage(participant.wire, presenceMessage(presence))
    }
  }

  /** The frames that tell people how many of their messages are in the journal. */
  #acknowledgements(
    saved: ReadonlyMap<Participant, number>,
    journaled: boolean,
  ): Map<Participant, Uint8Array> {
    for (const [participant, count] of saved) this.#unsaved.set(participant, count)
    const frames = new Map<Participant, Uint8Array>()
    if (!journaled) return frames
    for (const [participant, count] of this.#unsaved) {
      if (participant.wantsSaved && this.participants.has(participant)) {
        frames.set(participant, websocketFrame(savedMessage(count)))
      }
    }
    this.#unsaved.clear()
    return frames
  }

  /** Another process of the same room has journaled this. */
  #takeRemote(update: Uint8Array): void {
    this.#remote.push(update)
    this.#surroundings.wake()
  }

  /** Answers cost much more than questions, so a connection has few, and none while it does not read. */
  #takeQuestion(participant: Participant, frame: Frame & { kind: 'step1' | 'queryPresence' }): void {
    if (!participant.questions.spend(1))
      this.#surroundings.refused(participant, 'tooFast', 'too many questions')
    else if (frame.kind === 'step1') this.#answer(participant, frame.stateVector)
    else if (!isStalled(participant))
      sendMessage(participant.wire, presenceMessage(this.#presentFor(participant)))
  }

  /** Who is where, for somebody who wants to know. */
  #presentFor(participant: Participant): PresenceEntry[] {
    return participant.wantsPresence ? this.#presence.all() : []
  }

  /** What moved, when it is time for presence again; otherwise later. */
  #takePresence(): PresenceEntry[] {
    if (this.#presenceWaitMs() > 0) {
      this.#wakeForPresence()
      return []
    }
    const presence = this.#presence.takeChanges()
    if (presence.length > 0) this.#presenceAt = performance.now()
    return presence
  }

  #presenceWaitMs(): number {
    return this.#presenceAt + this.#surroundings.presenceMs - performance.now()
  }

  #wakeForPresence(): void {
    if (!this.#presence.hasChanges || this.#presenceTimer) return
    const wait = this.#presenceWaitMs()
    if (wait <= 0) {
      this.#surroundings.wake()
      return
    }
    this.#presenceTimer = setTimeout(() => {
      this.#presenceTimer = undefined
      this.#surroundings.wake()
    }, wait)
    this.#presenceTimer.unref()
  }

  /** Answers with the state, but never with what is not in the journal yet, unless the store fails. */
  #answer(participant: Participant, stateVector: Uint8Array): void {
    if (this.#inFlight && !this.#failed) this.#answers.keep(participant, stateVector)
    else this.#answers.answer(participant, stateVector)
  }
}
