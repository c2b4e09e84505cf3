import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** The seconds that a page shows as left. On the shared screen they have no role: it is one large picture. */
export async function secondsShown(page: Page): Promise<number> {
  const isScreen = new URL(page.url()).pathname.endsWith('/scherm')
  const digits = isScreen
    ? page.locator('main span').filter({ hasText: /^\+?\d+:\d\d$/ })
    : page.getByRole('timer')
  const [, minutes, seconds] = /(\d+):(\d\d)/.exec((await digits.first().textContent()) ?? '') ?? []
  return minutes === undefined ? Number.NaN : Number(minutes) * 60 + Number(seconds)
}

/** Waits until all pages show the same time, give or take the second in which one looks, within these bounds. */
export async function sameTime(pages: readonly Page[], from: number, to: number): Promise<void> {
  const shown = async () => {
    const began = Date.now()
    const all = await Promise.all(pages.map(secondsShown))
    const lookedFor = (Date.now() - began) / 1_000
    const apart = Math.max(...all) - Math.min(...all)
    if (apart <= 1 + lookedFor && all.every((seconds) => from <= seconds && seconds <= to)) return 'same'
    return all.join(' ')
  }
  await expect.poll(shown, { timeout: 20_000, interval: 100 }).toBe('same')
}

const looks = 4

/**
 * When the time is over according to a page, in milliseconds of this machine's own clock: the moment at which the
 * digits change tells it. A busy machine draws late, never early, so the earliest of a few changes counts.
 */
export async function shownEnd(page: Page): Promise<number> {
  await page.getByRole('timer').first().waitFor()
  const ends = await page.evaluate((count) => {
    const timer = document.querySelector('[role="timer"]')
    return new Promise<number[]>((resolve) => {
      const seen: number[] = []
      let before = timer?.textContent
      const observer = new MutationObserver(() => {
        const shown = timer?.textContent
        if (shown === before) return
        before = shown
        const [minutes = 0, seconds = 0] = (shown ?? '')
          .replace(/[^\d:]/g, '')
          .split(':')
          .map(Number)
        // Not Date: that is what is wrong here.
        seen.push(performance.timeOrigin + performance.now() + (minutes * 60 + seconds) * 1_000)
        if (seen.length === count) {
          observer.disconnect()
          resolve(seen)
        }
      })
      if (timer) observer.observe(timer, { subtree: true, childList: true, characterData: true })
    })
  }, looks)
  return Math.min(...ends)
}
