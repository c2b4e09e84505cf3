import type { Page } from 'playwright-core'
import type { CreatedAnswer } from '../../shared/protocol/http.ts'
import { addBoard, boardPath, command, makeSpace } from '../support/fixtures.ts'

/** Every kind of page that the client has. */
export const everyPage = [
  'front page',
  'making a space',
  'joining: the code',
  'joining: who you are',
  'home of a space',
  'home of a space for a stranger',
  'board: empty',
  'board: wie-zijn-wij',
  'desk',
  'shared screen',
  'house style',
  'privacy',
  'page that does not exist',
] as const
export type PageName = (typeof everyPage)[number]

/** As long as a name in real life; it may not push a page off a phone. */
const longName = 'Jeugdgezondheidszorgmedewerker Annemarie van Steenbergen-Hoogendijk'

/** A space whose pages can be visited. */
export interface Place {
  created: CreatedAnswer
  paths: Record<PageName, string>
}

export async function makePlace(url: string): Promise<Place> {
  const created = await makeSpace(url, {
    name: longName,
    discipline: 'onderwijs',
    organisation: 'De Regenboog',
  })
  const other = await makeSpace(url, { title: 'Van anderen' })
  const empty = await addBoard(url, created, { title: 'Vrij bord' })
  const filled = await addBoard(url, created, { werkvorm: 'wie-zijn-wij' })
  const screen = await command(url, created.space.id, created.token, { type: 'openScreen' })
  const link = new URL(String(screen.link))
  const paths = {
    'front page': '/',
    'making a space': '/nieuw',
    'joining: the code': '/doe-mee',
    'joining: who you are': `/doe-mee/${other.space.joinCode}`,
    'home of a space': `/s/${created.space.id}`,
    'home of a space for a stranger': `/s/${other.space.id}`,
    'board: empty': boardPath(created, empty),
    'board: wie-zijn-wij': boardPath(created, filled),
    desk: `/s/${created.space.id}/regie`,
    'shared screen': link.pathname + link.hash,
    'house style': '/stijl',
    privacy: '/privacy',
    'page that does not exist': '/bestaat-niet',
  }
  return { created, paths }
}

/** Waits until a page shows what it is about: a canvas on boards, a heading elsewhere. */
export async function settled(page: Page, name: PageName): Promise<void> {
  const sign = name.startsWith('board') ? page.locator('.tl-canvas') : page.locator('main h1')
  await sign.first().waitFor()
  await page.evaluate(() => document.fonts.ready)
}
