import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { availableParallelism, cpus, release, totalmem } from 'node:os'

/** The core of the server and the core of whoever loads it; the server is alone on its core. */
export const serverCore = 0
const loadCore = 1

/** Whether processes can be pinned to cores of their own here. */
export const canPin = availableParallelism() >= 2 && hasTaskset()

/** Pins this process, which makes the load, to its core. */
export function pinLoad(): void {
  if (!canPin) return
  try {
    execFileSync('taskset', ['-acp', String(loadCore), String(process.pid)], { stdio: 'ignore' })
  } catch {
    // A thread that ended meanwhile makes taskset complain; the others are pinned.
  }
}

/** Seconds of CPU that a process has used in all its threads, to the microsecond. Linux only. */
export function cpuSeconds(pid: number): number {
  let nanoseconds = 0
  for (const thread of readdirSync(`/proc/${pid}/task`)) nanoseconds += threadNanoseconds(pid, thread)
  return nanoseconds / 1e9
}

/** Seconds of CPU that everything on this machine has used since it started. */
export function machineCpuSeconds(): number {
  const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0, steal = 0] = (
    /^cpu +(.*)$/m.exec(readFileSync('/proc/stat', 'utf8'))?.[1] ?? ''
  )
    .split(' ')
    .map(Number)
  return (user + nice + system + irq + softirq + steal) / 100
}

/** Bytes of memory that a process holds. */
export function memoryOf(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Number(kilobytes) * 1024
}

/** One line about the machine, for above the figures. */
export function describeMachine(): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor'
  const memory = Math.round(totalmem() / 2 ** 30)
  const pinned = canPin ? 'server on core 0, load on core 1' : 'server and load not pinned'
  return `${cpus().length} cores (${model}), ${memory} GB, Linux ${release()}, Node ${process.versions.node}; ${pinned}`
}

/** Says what is missing when the figures cannot be made here. */
export function requireLinux(): void {
  if (!existsSync('/proc/self/schedstat'))
    throw new Error('The benchmarks read /proc/<pid>/schedstat, which only Linux has')
}

function threadNanoseconds(pid: number, thread: string): number {
  try {
    return Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0])
  } catch {
    // It ended between the listing and the reading.
    return 0
  }
}

function hasTaskset(): boolean {
  return (process.env.PATH ?? '').split(':').some((folder) => existsSync(`${folder}/taskset`))
}
