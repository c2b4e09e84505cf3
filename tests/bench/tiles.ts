import { setTimeout as wait } from 'node:timers/promises'
import type { Browser, CDPSession, Page } from 'playwright-core'
import { putRecord, recordsOf } from '../../shared/board/records.ts'
import { launchChromium } from '../support/launchChromium.ts'
import { SyncClient } from '../support/syncClient.ts'
import { note } from '../unit/client/tiles/tileRecords.ts'
import { startUsage } from './lab/measuring.ts'
import type { Guest, Samenbord } from './lab/samenbord.ts'
import { type Row, rounded } from './lab/table.ts'
import { stageFiles } from './tiles/stageFiles.ts'

const boards = 24
const notes = 40
const seconds = 10
const editsPerSecond = 4

/**
 * A facilitator's overview of 24 boards of 40 notes on which somebody moves a note four times a second, so that
 * every picture is drawn again as often as it may be: what that costs her browser, and the server.
 */
export async function tiles(server: Samenbord): Promise<Row[]> {
  const ids = await server.addBoards(boards)
  const guests = await server.invite(boards)
  const writers = await Promise.all(ids.map((id, place) => enter(server, guests[place] as Guest, id)))
  for (const writer of writers) fill(writer)
  const browser = await launchChromium()
  try {
    const page = await openStage(browser, server, ids)
    const quiet = await measure(browser, page, server)
    const stop = startWriting(writers)
    await wait(2_000)
    const busy = await measure(browser, page, server)
    stop()
    return rowsOf(quiet, busy)
  } finally {
    await browser.close()
    await Promise.all(writers.map((writer) => writer.end()))
  }
}

async function enter(server: Samenbord, guest: Guest, board: string): Promise<SyncClient> {
  const headers = { 'x-forwarded-for': guest.address }
  const path = `${server.spaceId}/board:${board}`
  return new SyncClient(server.url, path, { token: guest.token, headers }).ready()
}

function fill({ document }: SyncClient): void {
  document.transact(() => {
    for (let place = 0; place < notes; place += 1) {
      const at = { x: (place % 8) * 240, y: Math.floor(place / 8) * 240 }
      putRecord(
        recordsOf(document),
        note(`n${place}`, { ...at, words: `Wie kent iemand die hier mee bezig is? ${place}` }),
      )
    }
  })
}

/** Everyone moves a note; half a millisecond of work for the writers, so it is spread. */
function startWriting(writers: readonly SyncClient[]): () => void {
  let step = 0
  const timers = writers.map((writer, place) =>
    setInterval(() => {
      step += 1
      const moved = recordsOf(writer.document).get(`shape:n${step % notes}`)
      moved?.set('xy', [(step * 7 + place) % 1_900, (step * 13) % 1_100])
    }, 1_000 / editsPerSecond),
  )
  return () => {
    for (const timer of timers) clearInterval(timer)
  }
}

async function openStage(browser: Browser, server: Samenbord, ids: readonly string[]): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } })
  // A page that was laid in front of the server counts as one from the internet.
  await context.grantPermissions(['local-network-access'])
  await context.addCookies([{ name: `sb_${server.spaceId}`, value: server.host.token, url: server.url }])
  const files = await stageFiles()
  const page = await context.newPage()
  await page.route('**/stage/**', (route) => {
    const file = files.get(new URL(route.request().url()).pathname)
    return file ? route.fulfill(file) : route.fulfill({ status: 404 })
  })
  await page.goto(`${server.url}/stage/index.html?space=${server.spaceId}&boards=${ids.join(',')}`)
  await page.waitForFunction((count) => document.querySelectorAll('svg[role=img]').length === count, boards)
  return page
}

type Measured = { page: number; browser: number; server: number; draws: number }

/** Parts of a core, and how often pictures were drawn, over some seconds. */
async function measure(browser: Browser, page: Page, server: Samenbord): Promise<Measured> {
  const [metrics, system] = [await page.context().newCDPSession(page), await browser.newBrowserCDPSession()]
  await metrics.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.evaluate(countDraws)
  const usage = startUsage(server.pid)
  const [task, all] = [await taskSeconds(metrics), await processSeconds(system)]
  await wait(seconds * 1_000)
  const used = usage()
  const page1 = ((await taskSeconds(metrics)) - task) / used.seconds
  const browser1 = ((await processSeconds(system)) - all) / used.seconds
  const draws = await page.evaluate(() => (globalThis as unknown as { draws: number }).draws)
  return { page: page1, browser: browser1, server: used.server, draws: draws / used.seconds }
}

/** Counts the pictures that change, a change of many records at once as one. */
function countDraws(): void {
  const counted = globalThis as unknown as { draws?: number }
  const isCounting = counted.draws !== undefined
  counted.draws = 0
  if (isCounting) return
  for (const picture of document.querySelectorAll('svg[role=img]')) {
    const observer = new MutationObserver(() => {
      counted.draws = (counted.draws ?? 0) + 1
    })
    observer.observe(picture, { subtree: true, childList: true, attributes: true })
  }
}

async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN
}

/** CPU of all processes of the browser together, drawing without a graphics card included. */
async function processSeconds(session: CDPSession): Promise<number> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0)
}

function rowsOf(quiet: Measured, busy: Measured): Row[] {
  const percent = (part: number) => `${rounded(part * 100)} %`
  return [
    {
      what: `${boards} live pictures of boards with ${notes} notes, ${rounded(busy.draws)} drawn a second: the page`,
      figure: `${percent(busy.page)} of a core`,
      target: '<= 15 %',
      met: busy.page <= 0.15,
      notes: `main thread; ${percent(quiet.page)} while nobody works`,
    },
    {
      what: 'the same: all processes of the browser',
      figure: `${percent(busy.browser)} of a core`,
      target: '',
      met: undefined,
      notes: `drawn by the processor, without a graphics card; ${percent(quiet.browser)} while nobody works`,
    },
    {
      what: `the same: the server, with ${2 * boards} connections that only read and ${boards} people who move a note ${editsPerSecond} times a second`,
      figure: `${percent(busy.server)} of a core`,
      target: '',
      met: undefined,
      notes: `${percent(quiet.server)} while nobody works`,
    },
  ]
}
