import type { CloseReason } from '../../shared/protocol/closeCodes.ts'
import { AdmittedClocks } from './clocks.ts'
import type { Content } from './content.ts'
import { judgeUpdate, type Verdict } from './guard.ts'
import { type MemberCosts, workedMs } from './memberCosts.ts'
import { savedMessage, step1Message } from './messages.ts'
import type { Owners } from './owners.ts'
import type { Participant } from './participant.ts'
import { sendMessage } from './websocketFrame.ts'

/** An admitted update that waits for the next tick. */
export type Incoming = { sender: Participant; update: Uint8Array; answersStep1: boolean }

export type InboxSurroundings = {
  content: Content
  owners: Owners
  reserved: (client: number) => boolean
  journalFull: () => boolean
  costs: MemberCosts
  refused: (participant: Participant, reason: CloseReason, detail: string) => void
}

/** The updates that a room has admitted and not applied yet, and who has to start over first. */
export class Inbox {
  readonly #surroundings: InboxSurroundings
  readonly #admitted: AdmittedClocks
  #incoming: Incoming[] = []
  #incomingBytes = 0
  /** Who must start over once a colleague has brought their own structs. */
  readonly #waiting = new Set<Participant>()

  constructor(surroundings: InboxSurroundings) {
    this.#surroundings = surroundings
    this.#admitted = new AdmittedClocks(() => surroundings.content.clocks)
  }

  get isEmpty(): boolean {
    return this.#incoming.length === 0
  }

  /** Asks somebody for all that the room lacks. Until the answer, premature updates are normal. */
  askForMore(participant: Participant): void {
    participant.synced = false
    sendMessage(participant.wire, step1Message(this.#surroundings.content.stateVector()))
  }

  /** Judges one update and keeps it, drops it or closes its sender. */
  take(participant: Participant, kind: 'step2' | 'update', update: Uint8Array): void {
    participant.received += 1
    if (!this.#surroundings.costs.mayWork(participant.memberId))
      this.#refuse(participant, 'tooFast', 'too much work')
    else if (!participant.mayWrite) this.#takeFromReader(participant, kind, update)
    else if (this.#surroundings.journalFull()) this.#refuse(participant, 'notReady', 'journal full')
    else this.#follow(this.#judge(participant, kind, update), participant, kind, update)
  }

  /** Hands over everything admitted; whoever answered step 1 is in step with the room from then on. */
  drain(): Incoming[] {
    const incoming = this.#incoming
    this.#incoming = []
    this.#incomingBytes = 0
    this.#admitted.clear()
    return incoming
  }

  /** After colleagues' own structs were applied, those who waited for them may start over. */
  applied(incoming: readonly Incoming[]): void {
    const answers = incoming.filter((item) => item.answersStep1)
    for (const { sender } of answers) sender.synced = true
    if (answers.length === 0) return
    for (const participant of this.#waiting) this.askForMore(participant)
    this.#waiting.clear()
  }

  forget(participant: Participant): void {
    this.#waiting.delete(participant)
  }

  #follow(verdict: Verdict, participant: Participant, kind: 'step2' | 'update', update: Uint8Array): void {
    if (verdict.kind === 'refuse') this.#refuse(participant, verdict.reason, verdict.detail)
    else if (verdict.kind === 'wait') this.#resync(participant, () => this.#waiting.add(participant))
    else if (verdict.kind === 'admit') this.#admit(participant, kind, update, verdict)
    // Before its own step 2 this is normal: the step 2 brings what is missing, and this with it.
    else if (participant.synced) this.#resync(participant, () => this.askForMore(participant))
  }

  #admit(
    participant: Participant,
    kind: 'step2' | 'update',
    update: Uint8Array,
    { advances }: Verdict & { kind: 'admit' },
  ): void {
    const { owners, costs } = this.#surroundings
    if (!costs.grow(participant.memberId, advances.length > 0 ? update.length : 0)) {
      this.#refuse(participant, 'tooFast', 'too many bytes')
      return
    }
    for (const { client, to } of advances) this.#admitted.advance(client, to)
    const only = advances[0]
    if (kind === 'update' && only && advances.length === 1) owners.claim(only.client, participant)
    this.#incomingBytes += update.length
    this.#incoming.push({ sender: participant, update, answersStep1: kind === 'step2' })
  }

  /**
   * A reader may repeat what the room has: its answer to step 1, or an offline copy that loads late. What
   * it wrote offline comes in its step 2 and is dropped; its client resets the copy. An edit is a fault.
   */
  #takeFromReader(participant: Participant, kind: 'step2' | 'update', update: Uint8Array): void {
    const verdict = this.#judge(participant, kind, update)
    const brings = verdict.kind !== 'admit' || verdict.advances.length > 0
    if (verdict.kind === 'refuse' && verdict.reason === 'badFrame') {
      this.#refuse(participant, verdict.reason, verdict.detail)
    } else if (brings && kind === 'update') {
      this.#refuse(participant, 'notAllowed', 'may only read')
    } else if (!brings && participant.wantsSaved) {
      sendMessage(participant.wire, savedMessage(participant.received))
    }
  }

  #judge(participant: Participant, kind: 'step2' | 'update', update: Uint8Array): Verdict {
    const { owners, reserved, content, costs } = this.#surroundings
    const startedAt = workedMs()
    const size = content.bytes + this.#incomingBytes
    const verdict = judgeUpdate(kind, update, participant, { clocks: this.#admitted, owners, reserved, size })
    costs.charge(workedMs() - startedAt, [{ memberId: participant.memberId, bytes: 1 }])
    return verdict
  }

  #resync(participant: Participant, start: () => void): void {
    if (!participant.resyncs.spend(1)) return void this.#refuse(participant, 'badFrame', 'never complete')
    participant.synced = false
    start()
  }

  #refuse(participant: Participant, reason: CloseReason, detail: string): void {
    this.#surroundings.refused(participant, reason, detail)
  }
}
