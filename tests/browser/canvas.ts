import type { Editor } from '@tldraw/tldraw'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { board as boardWords } from '../../shared/texts/nl/board.ts'

/** tldraw puts its editor there; tests read what a person sees from it and act with mouse and keyboard. */
declare global {
  var editor: Editor
}

export type NoteOnBoard = { id: string; x: number; y: number; text: string }

/** Opens a board and waits until people can write on it. */
export async function openBoard(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await canvasReady(page)
}

export async function canvasReady(page: Page): Promise<void> {
  await page.locator('.tl-container .tl-canvas').waitFor()
  await page.waitForFunction(() => globalThis.editor !== undefined)
  const { saved, looking } = boardWords.saved
  await page
    .getByText(saved, { exact: true })
    .or(page.getByText(looking, { exact: true }))
    .first()
    .waitFor()
}

/**
 * Waits until the canvas has fetched what it shows later: its letters and signs. Without a connection each of them that is
 * still on its way would be an error of the page; the network may be idle for a while before they are asked for.
 */
export async function allFetched(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const letters = [...document.fonts].filter(({ family }) => family.startsWith('tldraw_'))
    const signs = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.png'))
    return letters.filter(({ status }) => status === 'loaded').length >= 16 && signs.length >= 18
  })
  await page.waitForLoadState('networkidle')
}

/** Waits until the strip says so. */
export async function savedStateIs(page: Page, state: 'saved' | 'device'): Promise<void> {
  await page.getByText(boardWords.saved[state], { exact: true }).first().waitFor({ timeout: 30_000 })
}

/**
 * Waits until the browser has written what the page gave it to keep. Transactions on one store run in the
 * order in which they were made, so one of our own ends after those of the page.
 */
export async function writtenOnDevice(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((opened, failed) => {
        const request = indexedDB.open(name ?? '')
        request.onsuccess = () => opened(request.result)
        request.onerror = () => failed(request.error)
      })
      if (database.objectStoreNames.contains('updates')) {
        await new Promise((done) => {
          database.transaction('updates', 'readwrite').oncomplete = done
        })
      }
      database.close()
    }
  })
}

/** Puts a new note on the canvas and leaves the cursor in it. */
export async function writeNote(page: Page, x: number, y: number, text: string): Promise<string> {
  const before = await noteIds(page)
  await page.getByRole('button', { name: boardWords.tools.note, exact: true }).click()
  await page.mouse.click(x, y)
  await cursorInNote(page)
  await page.keyboard.type(text)
  return (await noteIds(page)).find((id) => !before.includes(id)) ?? ''
}

/** Waits until what is typed goes into the note that was opened; on a busy machine that takes a moment. */
export async function cursorInNote(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const { editor } = globalThis
    return editor.getEditingShapeId() !== null && editor.getRichTextEditor()?.isFocused
  })
}

/** Leaves the note that is being written. */
export async function stopWriting(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await page.waitForFunction(() => globalThis.editor.getEditingShapeId() === null)
  await page.keyboard.press('Escape')
}

/** Opens a note for writing with a double click on it; the cursor is at its end then. */
export async function editNote(page: Page, id: string): Promise<void> {
  const { x, y } = await middleOf(page, id)
  await page.mouse.dblclick(x, y)
  await page.waitForFunction((note) => {
    const { editor } = globalThis
    return editor.getEditingShapeId() === note && editor.getRichTextEditor()?.isFocused
  }, id)
  // tldraw puts the cursor at the end by a timer of 100 ms; one that starts later ends later.
  await page.evaluate(() => new Promise((done) => globalThis.editor.timers.setTimeout(() => done(null), 101)))
}

/** Puts the cursor before the first letter of a note of one line. The browser moves it a frame or more after the key. */
export async function cursorAtStart(page: Page): Promise<void> {
  const place = async () => {
    await page.keyboard.press('Home')
    return page.evaluate(() => globalThis.editor.getRichTextEditor()?.state.selection.to)
  }
  await expect.poll(place, { timeout: 10_000, interval: 50 }).toBe(1)
}

/** Where the middle of a shape is on the screen. */
export function middleOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  return page.evaluate((shape) => {
    const bounds = globalThis.editor.getShapePageBounds(shape as never)
    const { x, y } = globalThis.editor.pageToScreen(bounds?.center ?? { x: 0, y: 0 })
    return { x, y }
  }, id)
}

/** Drags a shape by a distance on the screen, in steps as a hand does. */
export async function drag(page: Page, id: string, byX: number, byY: number): Promise<void> {
  const { x, y } = await middleOf(page, id)
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + byX, y + byY, { steps: 20 })
  await page.mouse.up()
}

export async function noteIds(page: Page): Promise<string[]> {
  return (await notes(page)).map(({ id }) => id)
}

/** The notes as this page shows them, in the order of their ids. */
export function notes(page: Page): Promise<NoteOnBoard[]> {
  return page.evaluate(() => {
    const words = (node: unknown): string => {
      const { text, content } = node as { text?: string; content?: unknown[] }
      return (text ?? '') + (content ?? []).map(words).join('')
    }
    return globalThis.editor.store
      .allRecords()
      .filter((record) => record.typeName === 'shape' && record.type === 'note')
      .map((shape) => {
        const { id, x, y, props } = shape as {
          id: string
          x: number
          y: number
          props: { richText: unknown }
        }
        return { id, x, y, text: words(props.richText) }
      })
      .sort((a, b) => (a.id < b.id ? -1 : 1))
  })
}

export async function noteText(page: Page, id: string): Promise<string | undefined> {
  return (await notes(page)).find((note) => note.id === id)?.text
}

/** Waits until a page shows a note with a text; a failure tells what it shows instead. */
export async function noteSays(page: Page, id: string, text: string): Promise<void> {
  await expect.poll(() => noteText(page, id), { timeout: 30_000, interval: 100 }).toBe(text)
}

/** Everything on the board that is shared, as one comparable text: shapes by id without order of keys. */
export function boardContent(page: Page): Promise<string> {
  return page.evaluate(() => {
    const sorted = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(sorted)
      if (typeof value !== 'object' || value === null) return value
      return Object.fromEntries(
        Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, inner]) => [key, sorted(inner)]),
      )
    }
    const shapes = globalThis.editor.store.allRecords().filter((record) => record.typeName === 'shape')
    return JSON.stringify(shapes.sort((a, b) => (a.id < b.id ? -1 : 1)).map(sorted))
  })
}

/** Waits until two pages show the same. */
export async function sameOnBoth(one: Page, other: Page): Promise<string> {
  for (let look = 0; look < 100; look += 1) {
    const [left, right] = await Promise.all([boardContent(one), boardContent(other)])
    if (left === right) return left
    await one.evaluate(() => new Promise(requestAnimationFrame))
  }
  return boardContent(one)
}

/** How near the view is now, for `viewWentBack`. */
export function zoomLevel(page: Page): Promise<number> {
  return page.evaluate(() => globalThis.editor.getZoomLevel())
}

/**
 * Waits until who wrote up close sees the whole board again: as large as before, but for a line more or less in the strip
 * above it.
 */
export async function viewWentBack(page: Page, to: number): Promise<void> {
  await page.waitForFunction((level) => {
    const { editor } = globalThis
    return editor.getCameraState() === 'idle' && Math.abs(editor.getZoomLevel() / level - 1) < 0.1
  }, to)
}
