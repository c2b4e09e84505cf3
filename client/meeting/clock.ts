import { useCallback, useSyncExternalStore } from 'react'
import { getServerTime } from '../api/clock.ts'
import { ServerClock } from './serverClock.ts'

const storageKey = 'samenbord.clock'
/** Two clocks drift apart by some tenths of a second a day; this is far from seen. */
const measureEveryMs = 10 * 60_000
const waitForTimeMs = 3_000

const clock = new ServerClock({
  wall: () => Date.now(),
  steady: () => performance.now(),
  ask: getServerTime,
  remembered,
  remember,
})
let users = 0
let timer: ReturnType<typeof setInterval> | undefined

/** Milliseconds since 1970 by the server's clock, also on a machine that is minutes wrong. */
export function serverNow(): number {
  return clock.now()
}

/** Compares the clocks anew, for instance when the connection with the server is back. */
export function compareClocks(): void {
  void clock.measure()
}

/**
 * Waits until the server's time is known, so that no page of a space ever draws the time of a machine that is minutes
 * wrong: somebody would see a step as over that has just begun. What was known on an earlier page will do; a server
 * that does not answer is waited for no longer than `waitForTimeMs`.
 */
export async function timeIsKnown(): Promise<void> {
  const answered = clock.firstAnswer()
  if (remembered() !== undefined) return
  await Promise.race([answered, new Promise((resolve) => setTimeout(resolve, waitForTimeMs))])
}

/**
 * The server's time in whole steps of `everyMs`, counted from `anchor`; the component draws again at each. A
 * timer gives its end as anchor, so that its seconds change when they are over and not up to a second later.
 */
export function useServerNow(everyMs: number, anchor = 0): number {
  const subscribe = useCallback((tell: () => void) => tick(tell, everyMs, anchor), [everyMs, anchor])
  const step = useSyncExternalStore(subscribe, () => stepNow(everyMs, anchor))
  return anchor + step * everyMs
}

function stepNow(everyMs: number, anchor: number): number {
  return Math.floor((serverNow() - anchor) / everyMs)
}

/** Tells at every step of the server's time, and when the clocks were compared. Answers how to stop. */
function tick(tell: () => void, everyMs: number, anchor: number): () => void {
  keepTime()
  let waiting: ReturnType<typeof setTimeout>
  const plan = () => {
    const next = anchor + (stepNow(everyMs, anchor) + 1) * everyMs
    waiting = setTimeout(() => {
      if (clock.jumped) compareClocks()
      tell()
      plan()
    }, next - serverNow())
  }
  const replan = () => {
    clearTimeout(waiting)
    tell()
    plan()
  }
  void clock.measure().then(replan)
  plan()
  return () => {
    clearTimeout(waiting)
    letTimeBe()
  }
}

function keepTime(): void {
  users += 1
  if (users > 1) return
  timer = setInterval(compareClocks, measureEveryMs)
  addEventListener('online', compareClocks)
  document.addEventListener('visibilitychange', compareWhenShown)
}

function letTimeBe(): void {
  users -= 1
  if (users > 0) return
  clearInterval(timer)
  removeEventListener('online', compareClocks)
  document.removeEventListener('visibilitychange', compareWhenShown)
}

function compareWhenShown(): void {
  if (document.visibilityState === 'visible') compareClocks()
}

function remembered(): number | undefined {
  try {
    const offset = Number(localStorage.getItem(storageKey) ?? Number.NaN)
    return Number.isFinite(offset) ? offset : undefined
  } catch {
    return undefined
  }
}

function remember(offset: number): void {
  try {
    localStorage.setItem(storageKey, String(Math.round(offset)))
  } catch {
    // Without storage the clocks are compared on every page.
  }
}
