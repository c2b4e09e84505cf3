import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type HttpsProxy, startHttpsProxy } from '../support/https.ts'
import { launchChromium } from '../support/launchChromium.ts'
import { watch } from '../support/watch.ts'

const page = `<!doctype html><title>faulty</title><img src="https://tracker.example/pixel.gif">
<script>console.error('something broke'); new WebSocket('wss://elsewhere.example/'); setTimeout(() => lost())</script>`

const faulty = createServer((_request, response) => response.setHeader('Content-Type', 'text/html').end(page))
let browser: Browser
let proxy: HttpsProxy

beforeAll(async () => {
  faulty.listen(0, '127.0.0.1')
  await once(faulty, 'listening')
  proxy = await startHttpsProxy()
  proxy.forwardTo((faulty.address() as AddressInfo).port)
  browser = await launchChromium()
})

afterAll(async () => {
  await browser.close()
  await proxy.close()
  faulty.close()
})

/** Opens the faulty page and answers what the watch saw. */
async function problemsAt(url: string): Promise<string> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true })
  const watched = watch(context, url)
  const visit = await context.newPage()
  const seen = [context.waitForEvent('weberror'), visit.waitForEvent('websocket')]
  await visit.goto(url)
  await Promise.all(seen)
  await context.close()
  return watched.problems().join('\n')
}

test.each([
  ['http', () => `http://127.0.0.1:${(faulty.address() as AddressInfo).port}/`],
  ['https on a name other than localhost', () => `${proxy.url}/`],
])('B40: over %s a foreign request, a foreign socket and an error do not stay unseen', async (_name, url) => {
  const problems = await problemsAt(url())
  expect(problems).toContain('foreign request: https://tracker.example/pixel.gif')
  expect(problems).toContain('foreign request: wss://elsewhere.example/')
  expect(problems).toContain('console: something broke')
  expect(problems).toContain('page error: ReferenceError: lost is not defined')
})
