import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { middleOf, notes } from '../canvas.ts'

/** The board that a page shows; undefined on every other page. */
export function boardOf(page: Page): string | undefined {
  return /\/b\/([\w-]+)$/.exec(new URL(page.url()).pathname)?.[1]
}

/** Waits until a page shows a board, other than this one, ready to be written on. */
export async function onAnotherBoard(page: Page, than?: string): Promise<string> {
  await page.waitForURL(({ pathname }) => pathname.includes('/b/') && !pathname.endsWith(`/${than}`))
  await page.locator('.tl-container .tl-canvas').waitFor()
  await page.waitForFunction(() => globalThis.editor !== undefined)
  return boardOf(page) ?? ''
}

export async function atHome(page: Page): Promise<void> {
  await page.waitForURL(({ pathname }) => /^\/s\/[\w-]+$/.test(pathname))
}

/** The words of the notes on the board that a page shows. */
export async function noteTexts(page: Page): Promise<string[]> {
  return (await notes(page)).map(({ text }) => text)
}

/** Waits until these notes are on the board of a page. */
export async function hasNotes(page: Page, texts: readonly string[]): Promise<void> {
  await expect.poll(() => noteTexts(page), { timeout: 20_000 }).toEqual(expect.arrayContaining([...texts]))
}

/** The middle of what a page shows of its board, in page units. */
export function middleOfView(page: Page): Promise<{ x: number; y: number }> {
  return page.evaluate(() => {
    const { x, y } = globalThis.editor.getViewportPageBounds().center
    return { x, y }
  })
}

/** Waits until a page shows the same part of the board as another, whatever the size of its screen. */
export async function looksAlong(page: Page, leader: Page): Promise<void> {
  const apart = async () => {
    const [own, theirs] = await Promise.all([middleOfView(page), middleOfView(leader)])
    return Math.hypot(own.x - theirs.x, own.y - theirs.y)
  }
  await expect.poll(apart, { timeout: 20_000 }).toBeLessThan(120)
}

/** Points at a note and reads who made it and where it came from. */
export async function originOf(page: Page, text: string): Promise<string> {
  const id = (await notes(page)).find((note) => note.text === text)?.id ?? ''
  const { x, y } = await middleOf(page, id)
  await page.mouse.move(x - 3, y)
  await page.mouse.move(x, y)
  return (await page.locator(`[data-author-of="${id}"]`).textContent()) ?? ''
}

/** The name of the group that a page says its person is in. */
export async function groupOf(page: Page): Promise<string> {
  const about = await page
    .getByText(/^Duo \d, /)
    .first()
    .textContent()
  return /^[^,]*/.exec(about ?? '')?.[0] ?? ''
}

/** Where the strip with the question and the time begins; 0 as long as nothing pushed it out of sight. */
export function topOfStrip(page: Page): Promise<number> {
  return page
    .locator('header')
    .first()
    .evaluate((strip) => strip.getBoundingClientRect().top)
}
