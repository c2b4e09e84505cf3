import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { list } from '../../shared/texts/nl/list.ts'
import { reading as words } from '../../shared/texts/nl/reading.ts'
import { type Screen, visitorsForFile } from '../support/browser.ts'
import { addBoard, boardPath, command, join, makeSpace } from '../support/fixtures.ts'
import { serverForFile } from '../support/server.ts'
import { drag, openBoard, savedStateIs } from './canvas.ts'

const server = serverForFile()
const visitors = visitorsForFile(() => server().url)
let created: Awaited<ReturnType<typeof makeSpace>>
let guest: Awaited<ReturnType<typeof join>>

beforeAll(async () => {
  created = await makeSpace(server().url)
  guest = await join(server().url, created)
})

async function visit(token: string, path: string): Promise<Page> {
  const { page } = await visitors.visit({ signedIn: { spaceId: created.space.id, token } })
  await openBoard(page, path)
  return page
}

type Placed = { id: string; text: string; across: number; up: number }

/** Lays notes at a share of the width and height of a zone, as people would. */
async function lay(page: Page, zone: string, notes: readonly Placed[]): Promise<void> {
  await page.waitForFunction(
    (name) => globalThis.editor.getCurrentPageShapes().some(({ meta }) => meta.zone === name),
    zone,
  )
  await page.evaluate(
    ({ name, all }) => {
      const { editor } = globalThis
      const frame = editor.getCurrentPageShapes().find(({ meta }) => meta.zone === name)
      const box = frame && editor.getShapePageBounds(frame)
      if (!box) throw new Error(`no zone ${name}`)
      const richText = (text: string) => ({
        type: 'doc',
        content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
      })
      editor.createShapes(
        all.map(({ id, text, across, up }) => ({
          id: `shape:${id}` as never,
          type: 'note' as const,
          x: box.x + across * box.w - 100,
          y: box.y + (1 - up) * box.h - 100,
          props: { richText: richText(text) as never },
        })),
      )
    },
    { name: zone, all: notes },
  )
  await savedStateIs(page, 'saved')
}

/** Opens the panel beside the board. */
async function openPanel(page: Page, name: string) {
  await page.getByRole('button', { name: words.unfold(name) }).click()
  const panel = page.getByRole('region', { name })
  await panel.locator('table').first().waitFor()
  return panel
}

const placeOf = (page: Page, id: string) =>
  page.evaluate((shape) => Math.round(globalThis.editor.getShape(`shape:${shape}` as never)?.x ?? 0), id)

async function axeFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).exclude('.tl-canvas').analyze()
  // Axe ends its work in a page of its own; this one is drawn again once it stands in front.
  await page.bringToFront()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}

describe('what a board says, beside it', () => {
  test('a row leads to its note, a date in the table moves it for everyone, and a drag changes the row', async () => {
    const boardId = await addBoard(server().url, created, { werkvorm: 'backcasting' })
    const path = boardPath(created, boardId)
    const [page, colleague] = await Promise.all([visit(created.token, path), visit(guest.token, path)])
    await lay(page, 'steps', [
      { id: 'eat', text: 'Elke week samen eten', across: 0.3, up: 0.5 },
      { id: 'key', text: 'Een sleutel van het gebouw', across: 0.6, up: 0.5 },
      { id: 'ask', text: 'De wethouder vragen', across: 0.8, up: 0.5 },
    ])
    const panel = await openPanel(page, words.name.timeline)
    const row = (text: string) => panel.locator('tbody tr', { hasText: text }).first()

    const farAway = await page.evaluate(() => globalThis.editor.getZoomLevel())
    await row('De wethouder vragen').getByRole('button', { name: 'De wethouder vragen', exact: true }).click()
    await page.waitForFunction((before) => globalThis.editor.getZoomLevel() > before, farAway)
    expect(await page.evaluate(() => globalThis.editor.getSelectedShapeIds())).toEqual(['shape:ask'])
    await row('De wethouder vragen').and(page.locator('[aria-current]')).waitFor()
    await page.evaluate(() => globalThis.editor.select('shape:eat' as never))
    await row('Elke week samen eten').and(page.locator('[aria-current]')).waitFor()

    const before = await placeOf(page, 'eat')
    const date = row('Elke week samen eten').locator('td button').first()
    const earlier = (await date.textContent()) ?? ''
    await date.click()
    const field = row('Elke week samen eten').locator('input[type=date]')
    await field.fill('2099-01-01')
    await field.press('Enter')
    await panel.getByRole('alert').filter({ hasText: 'Kies een dag van' }).waitFor()
    const [horizon] = /\d{4}(?=\.)/.exec((await panel.getByRole('alert').textContent()) ?? '') ?? ['']
    await field.fill(`${Number(horizon) - 1}-06-15`)
    await field.press('Enter')
    await row('Elke week samen eten')
      .getByText(`15 jun ${Number(horizon) - 1}`)
      .waitFor()
    const moved = await placeOf(page, 'eat')
    expect(moved).toBeGreaterThan(before)
    await expect.poll(() => placeOf(colleague, 'eat'), { timeout: 10_000 }).toBe(moved)
    expect(await date.evaluate((cell) => cell === document.activeElement)).toBe(true)

    await page.getByRole('button', { name: words.saved.undo }).click()
    await row('Elke week samen eten').getByText(earlier).waitFor()
    await expect.poll(() => placeOf(colleague, 'eat'), { timeout: 10_000 }).toBe(before)

    const owner = row('Een sleutel van het gebouw').getByRole('button', { name: /^Wie.*Vul in/ })
    await owner.click()
    await page.keyboard.type('Kim')
    const places = () => panel.locator('tbody').first().locator('th').allInnerTexts()
    const order = await places()
    const shown = await row('Een sleutel van het gebouw').locator('td').first().textContent()
    await drag(colleague, 'shape:key', -120, 0)
    await expect
      .poll(() => row('Een sleutel van het gebouw').locator('td').first().textContent())
      .not.toBe(shown)
    expect(await places()).toEqual(order)
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('Kim')
    await page.keyboard.press('Enter')
    await row('Een sleutel van het gebouw').getByText('Kim').waitFor()
    await colleague.waitForFunction(
      () => globalThis.editor.getShape('shape:key' as never)?.meta.owner === 'Kim',
    )

    expect(await axeFaults(page)).toEqual([])
    const hers = await openPanel(colleague, words.name.timeline)
    expect(await hers.getByRole('button', { name: /Wijzig$/ }).count()).toBeGreaterThan(0)
    await command(server().url, created.space.id, created.token, {
      type: 'freezeBoard',
      boardId,
      frozen: true,
    })
    await hers.getByText(words.readOnly).waitFor()
    expect(await hers.getByRole('button', { name: /(Wijzig|Vul in)$/ }).count()).toBe(0)
  })

  test('what stands there twice is merged by a person, and taken back; a mark in the picture leads to its note', async () => {
    const boardId = await addBoard(server().url, created, { werkvorm: 'stakeholders' })
    const page = await visit(created.token, boardPath(created, boardId))
    await lay(page, 'map', [
      { id: 'one', text: 'Wijkteam Oost', across: 0.8, up: 0.8 },
      { id: 'two', text: 'wijkteam oost', across: 0.3, up: 0.4 },
      { id: 'three', text: 'Ouders', across: 0.9, up: 0.3 },
    ])
    const panel = await openPanel(page, words.name.positions)
    const twice = panel.getByRole('button', { name: words.same.merge })
    await twice.click()
    await twice.waitFor({ state: 'detached' })
    const same = () =>
      page.evaluate(() =>
        ['one', 'two'].map((id) => globalThis.editor.getShape(`shape:${id}` as never)?.meta.same ?? ''),
      )
    expect((await same()).filter((id) => id !== '')).toHaveLength(1)
    await page.getByRole('button', { name: words.saved.undo }).click()
    await twice.waitFor()
    expect(await same()).toEqual(['', ''])

    const picture = panel.locator('svg[role=group]').first()
    await picture
      .getByRole('button', { name: /Ouders/ })
      .first()
      .click()
    expect(await page.evaluate(() => globalThis.editor.getSelectedShapeIds())).toEqual(['shape:three'])
    await picture.getByRole('button').first().focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await panel
      .getByRole('button', { name: /^Groot bekijken/ })
      .first()
      .click()
    const big = page.getByRole('dialog')
    await big.locator('svg[role=group]').waitFor()
    expect(await axeFaults(page)).toEqual([])
    await page.keyboard.press('Escape')
    await big.waitFor({ state: 'detached' })
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.locator('[data-theme=dark]').waitFor()
    expect(await axeFaults(page)).toEqual([])
  })

  test('B31 on a phone it lies over the list, and a row leads to the line of its note', async () => {
    const boardId = await addBoard(server().url, created, { werkvorm: 'stakeholders' })
    const path = boardPath(created, boardId)
    const maker = await visit(created.token, path)
    await lay(maker, 'map', [{ id: 'four', text: 'Huisarts', across: 0.5, up: 0.5 }])
    const screen: Screen = 'phone'
    const { page } = await visitors.visit({
      screen,
      board: 'own',
      signedIn: { spaceId: created.space.id, token: guest.token },
    })
    await page.goto(path)
    await page.getByRole('main', { name: list.label }).getByText('Huisarts').waitFor()
    // Folded away in the list it is unfolded.
    await page.locator('[data-zone="map"] h2 button').click()
    await page.locator('[data-note="shape:four"]').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: words.unfold(words.name.positions) }).click()
    const sheet = page.getByRole('dialog')
    await sheet.locator('table').first().waitFor()
    expect(await axeFaults(page)).toEqual([])
    const { overflow } = await page.evaluate(() => ({
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    }))
    expect(overflow).toBe(0)
    await sheet.getByRole('button', { name: 'Huisarts', exact: true }).first().click()
    await sheet.waitFor({ state: 'detached' })
    const focused = () =>
      page.evaluate(() => document.activeElement?.closest('[data-note]')?.getAttribute('data-note'))
    await expect.poll(focused, { timeout: 10_000 }).toBe('shape:four')
  })
})
