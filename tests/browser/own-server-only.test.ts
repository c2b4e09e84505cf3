import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { visitorsForFile } from '../support/browser.ts'
import { type HttpsProxy, startHttpsProxy } from '../support/https.ts'
import { otherName } from '../support/launchChromium.ts'
import { type RunningServer, startServer } from '../support/server.ts'
import { everyPage, makePlace, type Place, settled } from './everyPage.ts'

let proxy: HttpsProxy
let server: RunningServer
let place: Place

beforeAll(async () => {
  proxy = await startHttpsProxy()
  server = await startServer()
  proxy.forwardTo(server.port)
  place = await makePlace(server.url)
})

afterAll(async () => {
  await server.dispose()
  await proxy.close()
})

/**
 * tldraw without a licence key counts its use over https by fetching a picture from its own server. The page's content
 * security policy refuses that before anything leaves; the browser tells so on the console. tldraw itself is left as it
 * is, as its licence asks.
 */
const refusedByPolicy =
  /^(console: (Connecting to|Fetch API cannot load).*watermark-track\.svg.*Content Security Policy|page error: TypeError: Failed to fetch)/

/** Plain http on this machine is what every-page.test.ts visits; it fails on a foreign request too. */
const addresses: [name: string, secure: boolean, address: () => string][] = [
  ['http on a name of the local network', false, () => `http://${otherName}:${server.port}`],
  ['https on a name other than localhost', true, () => proxy.url],
]

describe.each(addresses)('over %s', (_name, secure, address) => {
  const visitors = visitorsForFile(address)

  test.each(everyPage)('B40: %s asks nothing of any other server', async (name) => {
    const { space, token } = place.created
    const { page, origins, tolerate } = await visitors.visit({ signedIn: { spaceId: space.id, token } })
    if (name === 'page that does not exist') tolerate(/404/)
    if (name.startsWith('board') && address() === proxy.url) tolerate(refusedByPolicy)
    await page.goto(place.paths[name])
    await settled(page, name)
    await page.waitForLoadState('networkidle')
    expect(await page.evaluate(() => isSecureContext)).toBe(secure)
    const own = new URL(address()).host
    expect(origins().filter((origin) => new URL(origin).host !== own)).toEqual([])
  })
})
