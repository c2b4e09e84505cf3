import { gzipSync } from 'node:zlib'
import type { Page, Response } from 'playwright-core'
import { expect, test } from 'vitest'
import { visitorsForFile } from '../support/browser.ts'
import { makeSpace } from '../support/fixtures.ts'
import { serverForFile } from '../support/server.ts'

const server = serverForFile()
const visitors = visitorsForFile(() => server().url)

/** What a page may weigh at most in gzip: page, scripts and styles; fonts and pictures come after. */
const budget = 90_000

const pages: [name: string, path: () => Promise<string>][] = [
  ['front page', async () => '/'],
  ['join page', async () => `/doe-mee/${(await makeSpace(server().url)).space.joinCode}`],
]

test.each(pages)('the %s weighs at most 90 kB, without tldraw and Yjs', async (_name, path) => {
  const { page } = await visitors.visit({ screen: 'phone' })
  const files = await filesOf(page, await path())
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  expect(bytes, JSON.stringify(files, undefined, 1)).toBeLessThanOrEqual(budget)
  expect(files.filter(({ text }) => /tl-canvas|Yjs was already imported/.test(text))).toEqual([])
})

interface LoadedFile {
  path: string
  bytes: number
  /** Left out of messages. */
  readonly text: string
}

/** Page, scripts and styles that a page asked for until it was quiet. */
async function filesOf(page: Page, path: string): Promise<LoadedFile[]> {
  const responses: Response[] = []
  page.on('response', (response) => responses.push(response))
  await page.goto(path)
  await page.locator('main h1').waitFor()
  await page.waitForLoadState('networkidle')
  const code = responses.filter((response) =>
    ['document', 'script', 'stylesheet'].includes(response.request().resourceType()),
  )
  return Promise.all(code.map(loadedFile))
}

async function loadedFile(response: Response): Promise<LoadedFile> {
  const text = await response.text()
  const file = { path: new URL(response.url()).pathname, bytes: gzipSync(text, { level: 9 }).length, text }
  return Object.defineProperty(file, 'text', { value: text, enumerable: false })
}
