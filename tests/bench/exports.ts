import type { Browser, Page } from 'playwright-core'
import { putRecord, recordsOf } from '../../shared/board/records.ts'
import { exports as words } from '../../shared/texts/nl/exports.ts'
import { launchChromium } from '../support/launchChromium.ts'
import { SyncClient } from '../support/syncClient.ts'
import { note } from '../unit/client/tiles/tileRecords.ts'
import type { Samenbord } from './lab/samenbord.ts'
import { type Row, rounded } from './lab/table.ts'

const notes = 1_000
/** Records that one update of a client may carry. */
const portion = 100
const target = { saved: 5_000, task: 200 }

type Saved = { werkvorm: string; at: (place: number) => { x: number; y: number }; choices: readonly string[] }

const inRows = (place: number) => ({ x: (place % 40) * 240, y: Math.floor(place / 40) * 240 })
/** All over a layout, one over another. */
const allOver = (place: number) => ({ x: (place * 397) % 4_300, y: (place * 173) % 2_200 })

/** Every form: most of a board that is only notes, the others where a reading has a long line or a network to tell. */
const boards: readonly Saved[] = [
  {
    werkvorm: 'leeg',
    at: inRows,
    choices: [
      ...[words.menu.csv, words.menu.md, words.menu.json, words.menu.board('SVG'), words.menu.board('PNG')],
      ...[words.menu.pdf('A4'), words.menu.pdf('A3'), words.menu.tldr],
    ],
  },
  { werkvorm: 'backcasting', at: allOver, choices: [words.menu.pdf('A4')] },
  { werkvorm: 'sociale-kaart', at: allOver, choices: [words.menu.gexf, words.menu.graphml] },
]

/**
 * How long it takes to save a board of 1,000 notes, from the press in the menu to the file, and how long the page was kept
 * from anything else at a stretch meanwhile.
 */
export async function exports(server: Samenbord): Promise<Row[]> {
  const browser = await launchChromium()
  try {
    const rows: Row[] = []
    for (const board of boards) rows.push(...(await savingAll(server, browser, board)))
    return rows
  } finally {
    await browser.close()
  }
}

async function savingAll(server: Samenbord, browser: Browser, board: Saved): Promise<Row[]> {
  const boardId = await server.addBoard(board.werkvorm)
  await fill(server, boardId, board.at)
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  await context.addCookies([{ name: `sb_${server.spaceId}`, value: server.host.token, url: server.url }])
  const page = await context.newPage()
  await page.goto(`${server.url}/s/${server.spaceId}/b/${boardId}`)
  await page.waitForFunction((count) => globalThis.editor?.getCurrentPageShapes().length >= count, notes, {
    timeout: 120_000,
  })
  await page.getByRole('button', { name: /^Toon: / }).click()
  await page.evaluate(watchTasks)
  const rows: Row[] = []
  for (const choice of board.choices) rows.push(await saving(page, board.werkvorm, choice))
  await context.close()
  return rows
}

async function fill(server: Samenbord, boardId: string, placeOf: Saved['at']): Promise<void> {
  const [guest] = await server.invite(1)
  const headers = { 'x-forwarded-for': guest?.address ?? '' }
  const path = `${server.spaceId}/board:${boardId}`
  const writer = await new SyncClient(server.url, path, { token: guest?.token ?? '', headers }).ready()
  for (let first = 0; first < notes; first += portion) {
    writer.document.transact(() => {
      for (let place = first; place < first + portion; place += 1) {
        const at = placeOf(place)
        const saying = `Een gedachte over samenwerken in de wijk, nummer ${place}`
        putRecord(recordsOf(writer.document), note(`n${place}`, { ...at, words: saying }))
      }
    })
    await writer.until(() => writer.isSaved)
  }
  await writer.end()
}

async function saving(page: Page, werkvorm: string, choice: string): Promise<Row> {
  await page.getByRole('button', { name: words.menu.saveAs }).click()
  const item = page.getByRole('menuitem', { name: choice, exact: true })
  await page.getByRole('menuitem', { name: words.menu.more }).click()
  await item.waitFor()
  await page.evaluate(() => {
    ;(globalThis as unknown as Longest).longest.ms = 0
  })
  const start = performance.now()
  await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), item.click()])
  const saved = performance.now() - start
  const task = await page.evaluate(() => (globalThis as unknown as Longest).longest.ms)
  return {
    what: `saving a board of ${notes} notes, ${werkvorm}: ${choice}`,
    figure: `${rounded(saved)} ms, longest task ${rounded(task)} ms`,
    target: `<= ${target.saved} ms, <= ${target.task} ms`,
    met: saved <= target.saved && task <= target.task,
    notes: 'Chromium without a graphics card, 1440x900; the first time for each form',
  }
}

/** The longest stretch, in the page. */
type Longest = { longest: { ms: number } }

/** Remembers the longest stretch in which the page did nothing else. */
function watchTasks(): void {
  const longest = { ms: 0 }
  Reflect.set(globalThis, 'longest', longest)
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest.ms = Math.max(longest.ms, duration)
  }).observe({ entryTypes: ['longtask'] })
}
