import type { CloseReason } from '../../shared/protocol/closeCodes.ts'
import { limits } from '../../shared/protocol/limits.ts'
import type { Clocks } from './clocks.ts'
import { mostAtOneBeginning } from './conflicts.ts'
import type { Owners } from './owners.ts'
import type { Participant } from './participant.ts'
import { Malformed } from './reader.ts'
import { type ClientRange, scanUpdate } from './scan.ts'

/** More items than this at the beginning of one list take Yjs seconds. */
const itemsAtOneBeginning = 500

/** Deeper values are no board content, and recursion over them could exhaust the stack. */
const valueDepth = 64

export type Verdict =
  | { kind: 'admit'; advances: readonly ClientRange[] }
  /** It builds on something that the room lacks; the step 2 that follows will bring both. */
  | { kind: 'premature' }
  /** It brings structs of a colleague who has not answered the room's own step 1 yet. */
  | { kind: 'wait' }
  | { kind: 'refuse'; reason: CloseReason; detail: string }

export type GuardContext = {
  /** What the room knows, including what it admitted a moment ago. */
  clocks: Clocks
  owners: Owners
  /** Yjs clients that only the server writes as. */
  reserved: (client: number) => boolean
  /** Bytes of the document. */
  size: number
}

/** Decides about one update of one connection. Pure: it reads, the room acts. */
export function judgeUpdate(
  kind: 'step2' | 'update',
  update: Uint8Array,
  sender: Participant,
  context: GuardContext,
): Verdict {
  const limit = kind === 'step2' ? limits.frameBytes : limits.updateBytes
  if (update.length > limit) return refuse('tooLarge', 'update too large')
  try {
    return judgeScan(update, sender, context)
  } catch (error) {
    if (error instanceof Malformed) return refuse('badFrame', error.message)
    throw error
  }
}

function judgeScan(update: Uint8Array, sender: Participant, context: GuardContext): Verdict {
  const scan = scanUpdate(update, context.clocks, { structs: limits.structsPerUpdate, depth: valueDepth })
  const advances = scan.ranges.filter((range) => range.to > (context.clocks.get(range.client) ?? 0))
  const jump = advances.find((range) => stepOf(range, context.clocks) > limits.clockStepPerUpdate)
  if (jump) return refuse('badFrame', 'clock jump')
  if (advances.some((range) => context.reserved(range.client)))
    return refuse('notAllowed', 'client of the server')
  if (scan.withoutOrigin > itemsAtOneBeginning && mostAtOneBeginning(update) > itemsAtOneBeginning) {
    return refuse('badFrame', 'too many at one place')
  }
  const strangers = advances
    .map((range) => context.owners.stranger(range.client, sender))
    .filter((owner) => owner !== undefined)
  if (strangers.some(({ live }) => !live || live.synced)) return refuse('notAllowed', 'client of a colleague')
  if (strangers.length > 0) return { kind: 'wait' }
  if (scan.missing || scan.skips) return { kind: 'premature' }
  if (advances.length > 0 && context.size + update.length > limits.documentBytes) {
    return refuse('tooLarge', 'document full')
  }
  return { kind: 'admit', advances }
}

function stepOf(range: ClientRange, clocks: Clocks): number {
  return range.to - Math.max(range.from, clocks.get(range.client) ?? 0)
}

function refuse(reason: CloseReason, detail: string): Verdict {
  return { kind: 'refuse', reason, detail }
}
