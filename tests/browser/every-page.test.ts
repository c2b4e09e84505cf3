import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type VisitorOptions, visitorsForFile } from '../support/browser.ts'
import { type HttpsProxy, startHttpsProxy } from '../support/https.ts'
import { otherName } from '../support/launchChromium.ts'
import { type RunningServer, startServer } from '../support/server.ts'
import { notFound as notFoundWords } from '../support/words.ts'
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

interface Way {
  name: string
  options: VisitorOptions
  secure: boolean
  address: () => string
}

/** Most first meetings run over plain http in the room's own network; later ones over https. */
const ways: Way[] = [
  {
    name: 'light, Dutch, on a phone of 360 px, over http on a name of the local network',
    options: { screen: 'phone', colorScheme: 'light', language: 'nl' },
    secure: false,
    address: () => `http://${otherName}:${server.port}`,
  },
  {
    name: 'dark, English, on a laptop, over https on a name other than localhost',
    options: { screen: 'desktop', colorScheme: 'dark', language: 'en' },
    secure: true,
    address: () => proxy.url,
  },
]

describe.each(ways)('$name', ({ options, secure, address }) => {
  const visitors = visitorsForFile(address)

  test.each(everyPage)(
    'B40: %s: no accessibility faults, no sideways scrolling, in the right language and colours, no foreign request',
    async (name) => {
      const { space, token } = place.created
      const signedIn = { spaceId: space.id, token }
      const { page, origins, tolerate } = await visitors.visit({ ...options, signedIn })
      if (name === 'page that does not exist') tolerate(/404/)
      if (name.startsWith('board') && secure) tolerate(refusedByPolicy)
      await page.goto(place.paths[name])
      await settled(page, name)
      expect(await accessibilityFaults(page)).toEqual([])
      expect(await appearance(page)).toEqual({
        language: options.language,
        // A projector is light unless somebody chose otherwise.
        theme: name === 'shared screen' ? 'light' : options.colorScheme,
        overflow: 0,
        secure,
      })
      const missing = await page.getByRole('heading', { name: notFoundWords }).count()
      expect(missing).toBe(name === 'page that does not exist' ? 1 : 0)
      await page.waitForLoadState('networkidle')
      const own = new URL(address()).host
      expect(origins().filter((origin) => new URL(origin).host !== own)).toEqual([])
    },
  )
})

/** What axe finds outside tldraw's own canvas, as short lines. */
async function accessibilityFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).exclude('.tl-canvas').analyze()
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${id} (${help}): ${html.slice(0, 200)}`),
  )
}

function appearance(page: Page) {
  return page.evaluate(() => {
    const { lang, dataset, scrollWidth, clientWidth } = document.documentElement
    const overflow = Math.max(0, scrollWidth - clientWidth)
    return { language: lang, theme: dataset.theme, overflow, secure: isSecureContext }
  })
}
