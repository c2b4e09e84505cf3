import { setTimeout as wait } from 'node:timers/promises'
import { cpuSeconds, machineCpuSeconds } from './machine.ts'

/** What the processors did in a stretch of time, in cores (1 is one core all the time). */
export type Usage = { seconds: number; server: number; load: number; others: number }

/** Measures a stretch of time; call the answer at its end. */
export function startUsage(serverPid: number): () => Usage {
  const before = snapshot(serverPid)
  return () => {
    const after = snapshot(serverPid)
    const seconds = after.at - before.at
    const server = (after.server - before.server) / seconds
    const load = (after.load - before.load) / seconds
    const machine = (after.machine - before.machine) / seconds
    return { seconds, server, load, others: Math.max(0, machine - server - load) }
  }
}

/** Resolves true as soon as a condition holds, false when it does not within the time. */
export async function until(condition: () => boolean, milliseconds: number): Promise<boolean> {
  const end = performance.now() + milliseconds
  while (!condition()) {
    if (performance.now() > end) return false
    await wait(5)
  }
  return true
}

function snapshot(serverPid: number) {
  const { user, system } = process.cpuUsage()
  return {
    at: performance.now() / 1000,
    server: cpuSeconds(serverPid),
    load: (user + system) / 1e6,
    machine: machineCpuSeconds(),
  }
}
