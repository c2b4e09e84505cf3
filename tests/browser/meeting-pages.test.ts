import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { meeting as words } from '../../shared/texts/nl/meeting.ts'
import { type VisitorOptions, visitorsForFile } from '../support/browser.ts'
import { serverForFile } from '../support/server.ts'
import { isOn, room } from './meeting-room.ts'

const server = serverForFile()
const visitors = visitorsForFile(() => server().url)

const question =
  'Wat zou er over vijf jaar anders zijn in de samenwerking tussen school, wijkteam en jeugdzorg, als alles gelukt is?'
const plan = [
  { title: 'In duo', question, grouping: { by: 'size', size: 2, mix: 'random' } as const },
  { title: 'Waar wil je over praten?', grouping: { by: 'choice', size: 3, mix: 'random' } as const },
]
const looks: VisitorOptions[] = [
  { screen: 'desktop', colorScheme: 'light' },
  { screen: 'phone', colorScheme: 'light' },
  { screen: 'phone', colorScheme: 'dark' },
]

/** What axe finds outside tldraw's own canvas. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).exclude('.tl-canvas').analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}

/** How far a page can be pushed sideways, and words in the strip that do not fit on the screen. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(() => {
    const right = [...document.querySelectorAll('header *, main h1, main h2')].map((part) =>
      Math.round(part.getBoundingClientRect().right - innerWidth),
    )
    return Math.max(0, document.documentElement.scrollWidth - innerWidth, ...right)
  })
}

test.each(looks)(
  'the board and the home of a meeting are readable for everyone on a $screen in $colorScheme',
  async (look) => {
    const at = await room(server().url, ['Kim', 'Ali'], plan)
    const token = at.people[0]?.token ?? ''
    const { page } = await visitors.visit({ ...look, signedIn: { spaceId: at.id, token } })
    await page.goto(`/s/${at.id}`)
    await page.getByText(words.lobby.next, { exact: true }).waitFor()
    expect(await faults(page)).toEqual([])

    const [duo] = await at.start(0)
    await isOn(page, duo?.id ?? '')
    await at.lead({ type: 'sendMessage', text: 'Nog één minuut: schrijf op wat je verraste.' })
    await page.getByText('Nog één minuut: schrijf op wat je verraste.').waitFor()
    expect(await faults(page)).toEqual([])
    expect(await sideways(page)).toBe(0)
    await page.getByRole('button', { name: question }).click()
    await page.getByText(words.reads.groupOpen).last().waitFor()
    await page.keyboard.press('Escape')

    await at.start(1)
    await page.getByText(words.lobby.chooseGroup).waitFor()
    expect(await faults(page)).toEqual([])
    expect(await sideways(page)).toBe(0)
    await page.getByRole('button', { name: words.lobby.joinGroup('Groep 2') }).click()
    await page.waitForURL(/\/b\//)
    await page.getByRole('timer').first().waitFor()
  },
)

test('the controls of a facilitator fit a phone and can be told apart', async () => {
  const at = await room(server().url, ['Kim', 'Ali'], plan)
  const [duo] = await at.start(0)
  const { page } = await visitors.visit({
    screen: 'phone',
    signedIn: { spaceId: at.id, token: at.made.token },
  })
  await page.goto(`/s/${at.id}/b/${duo?.id}`)
  await isOn(page, duo?.id ?? '')
  await page.getByRole('button', { name: words.control.nextStep('Waar wil je over praten?') }).waitFor()
  expect(await faults(page)).toEqual([])
  expect(await sideways(page)).toBe(0)
})
