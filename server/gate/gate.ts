import { guessGuard } from './guessGuard.ts'
import { hostGuard } from './hostGuard.ts'
import { memberGuard } from './memberGuard.ts'
import { originGuard } from './originGuard.ts'
import { rateGuard } from './rateGuard.ts'
import type { GateTools, Guard, Visit } from './visit.ts'

/**
 * What every HTTP request passes before its body is read, in this order. The socket has the same
 * checks in server/socket/upgrade.ts and admission.ts, where `access` joins them.
 */
const guards: readonly Guard[] = [hostGuard, originGuard, guessGuard, memberGuard, rateGuard]

/** Lets a visit through, or throws the AppError of the first guard that refuses. */
export async function passGate(visit: Visit, tools: GateTools): Promise<void> {
  for (const guard of guards) await guard(visit, tools)
}
