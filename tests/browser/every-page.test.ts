import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { type VisitorOptions, visitorsForFile } from '../support/browser.ts'
import { serverForFile } from '../support/server.ts'
import { notFound as notFoundWords } from '../support/words.ts'
import { everyPage, makePlace, type Place, settled } from './everyPage.ts'

const server = serverForFile()
const visitors = visitorsForFile(() => server().url)
let place: Place

beforeAll(async () => {
  place = await makePlace(server().url)
})

const ways: [name: string, options: VisitorOptions][] = [
  ['light, Dutch, on a phone of 360 px', { screen: 'phone', colorScheme: 'light', language: 'nl' }],
  ['dark, English, on a laptop', { screen: 'desktop', colorScheme: 'dark', language: 'en' }],
]

describe.each(ways)('%s', (_way, options) => {
  test.each(everyPage)(
    '%s: no accessibility faults, no sideways scrolling, in the right language and colours',
    async (name) => {
      const { space, token } = place.created
      const { page, tolerate } = await visitors.visit({ ...options, signedIn: { spaceId: space.id, token } })
      if (name === 'page that does not exist') tolerate(/404/)
      await page.goto(place.paths[name])
      await settled(page, name)
      expect(await accessibilityFaults(page)).toEqual([])
      expect(await appearance(page)).toEqual({
        language: options.language,
        // A projector is light unless somebody chose otherwise.
        theme: name === 'shared screen' ? 'light' : options.colorScheme,
        overflow: 0,
      })
      const missing = await page.getByRole('heading', { name: notFoundWords }).count()
      expect(missing).toBe(name === 'page that does not exist' ? 1 : 0)
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
    return { language: lang, theme: dataset.theme, overflow: Math.max(0, scrollWidth - clientWidth) }
  })
}
