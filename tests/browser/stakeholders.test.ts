import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { desk as deskWords } from '../../shared/texts/nl/desk.ts'
import { reading as readingWords } from '../../shared/texts/nl/reading.ts'
import { werkvormen } from '../../shared/werkvormen/index.ts'
import type { Box } from '../../shared/werkvormen/kit/box.ts'
import { visitorsForFile } from '../support/browser.ts'
import { writeNote } from '../support/meeting.ts'
import { serverForFile } from '../support/server.ts'
import { SyncClient } from '../support/syncClient.ts'
import { canvasReady, drag, savedStateIs } from './canvas.ts'
import { deskPath, deskPlace } from './desk.ts'
import { textsBySize } from './smallestText.ts'

const server = serverForFile()
const visitors = visitorsForFile(() => server().url)

test('B19 B23 two groups place the same names; their maps lie over each other, and the screen shows where they differ', async () => {
  const names = ['Kim', 'Ali', 'Bo', 'Sam']
  const place = await deskPlace(server().url, { names, werkvorm: 'stakeholders' })
  const { created, people, stepIds, send } = place
  const spaceId = created.space.id
  const [kim, ali, bo, sam] = people.map(({ member }) => member.id)
  const groups = [[kim, ali].map(String), [bo, sam].map(String)]
  const grouped = await send({ type: 'makeGroups', stepId: stepIds[1] ?? '', groups })
  const started = await send({ type: 'startStep', stepId: stepIds[1] ?? '' })
  const made = started.boards as { id: string; group: string }[]
  const boards = (grouped.groups as { id: string }[]).map(
    ({ id }) => made.find(({ group }) => group === id)?.id ?? '',
  )

  // Bo's group places by hand; Kim drags on the canvas.
  await writeOn(boards[1], people[2]?.token, [
    { id: 'two-a', text: 'de gemeente', at: [30, 90] },
    { id: 'two-b', text: 'Ouders', at: [80, 30] },
  ])
  await writeOn(boards[0], people[0]?.token, [
    { id: 'one-a', text: 'Gemeente', at: [70, 50] },
    { id: 'one-b', text: 'Huisartsen', at: [60, 70] },
  ])
  const kims = await visitors.visit({ signedIn: { spaceId, token: people[0]?.token ?? '' } })
  await kims.page.goto(`/s/${spaceId}/b/${boards[0]}`)
  await canvasReady(kims.page)
  await kims.page.waitForFunction(() => globalThis.editor.getShape('shape:one-a' as never) !== undefined)
  const [from, to] = [await onScreen(kims.page, 70, 50), await onScreen(kims.page, 70, 20)]
  await drag(kims.page, 'shape:one-a', to.x - from.x, to.y - from.y)
  await savedStateIs(kims.page, 'saved')
  expect(await placeOf(kims.page, 'one-a')).toEqual([70, 20])
  await kims.context.close()

  const { boards: plenary } = await send({ type: 'startStep', stepId: stepIds[2] ?? '' })
  const [{ id: boardId } = { id: '' }] = plenary as { id: string }[]
  const { page } = await visitors.visit({ signedIn: { spaceId, token: created.token } })
  const screen = await visitors.visit({ screen: 'projector' })
  await screen.page.goto(String((await send({ type: 'openScreen' })).link))
  await page.goto(`/s/${spaceId}/b/${boardId}`)
  await canvasReady(page)

  await page.getByRole('button', { name: readingWords.unfold(readingWords.name.positions) }).click()
  const panel = page.getByRole('region', { name: readingWords.name.positions })
  const row = (text: string) => panel.locator('tbody tr', { hasText: text })
  await expect.poll(() => row('gemeente').count()).toBe(2)
  // What a group placed lies where the group placed it.
  await expect.poll(async () => (await row('de gemeente').allTextContents()).join()).toContain('90')

  await panel.getByRole('button', { name: readingWords.same.merge }).first().click()
  await panel.getByText('denken jullie het meest verschillend').first().waitFor()

  await page.goto(deskPath(place))
  await page.getByRole('button', { name: deskWords.screen.showPicture.positions }).click()
  const reading = screen.page.locator('main[data-scene="reading"]')
  await reading.locator('svg text', { hasText: 'emeente' }).first().waitFor()
  const says = reading.getByText('denken jullie het meest verschillend')
  expect(await says.textContent()).toMatch(
    /op invloed 20.*op invloed 90|invloed 20 en belang 70.*invloed 90 en belang 30/,
  )
  expect((await textsBySize(screen.page))[0]?.pixels).toBeGreaterThanOrEqual(28)

  // Live: somebody gives a third opinion of the parents.
  await writeOn(boardId, created.token, [{ id: 'three', text: 'Wethouder', at: [90, 95] }])
  await reading.locator('svg text', { hasText: 'Wethouder' }).waitFor()
  await page.getByRole('button', { name: deskWords.screen.hidePicture }).click()
  await screen.page.locator('main[data-scene="board"]').waitFor()

  type Placed = { id: string; text: string; at: [interest: number, influence: number] }

  async function writeOn(
    board: string | undefined,
    token = '',
    notes: readonly Placed[] = [],
  ): Promise<void> {
    const map = mapOn(board === boards[0] || board === boards[1] ? 'group' : 'plenary')
    const content = await new SyncClient(server().url, `${spaceId}/board:${board}`, { token }).ready()
    for (const { id, text, at } of notes) await writeNote(content, id, text, { at: pointAt(map, at) })
    await content.end()
  }
})

/** Where the map lies on the page of a board with this layout. */
function mapOn(layout: string): Box {
  const [map] = werkvormen.stakeholders?.zones({}, 'nl', layout) ?? []
  const [area] = map?.areas ?? []
  if (!area) throw new Error('no map')
  return area.box
}

/** The corner of a note of which the middle lies there. */
function pointAt({ x, y, w, h }: Box, [interest, influence]: [number, number]): { x: number; y: number } {
  return { x: x + (w * interest) / 100 - 100, y: y + h * (1 - influence / 100) - 100 }
}

/** Where a place on the map is in the window. */
function onScreen(page: Page, interest: number, influence: number): Promise<{ x: number; y: number }> {
  return page.evaluate(
    ([across, up]) => {
      const { editor } = globalThis
      const box = editor.getShapePageBounds('shape:layout-map' as never)
      if (!box) throw new Error('no map')
      const point = { x: box.x + (box.w * across) / 100, y: box.y + box.h * (1 - up / 100) }
      const { x, y } = editor.pageToScreen(point)
      return { x, y }
    },
    [interest, influence] as const,
  )
}

/** Interest and influence of a note, whole. */
function placeOf(page: Page, id: string): Promise<[number, number]> {
  return page.evaluate((note) => {
    const { editor } = globalThis
    const box = editor.getShapePageBounds('shape:layout-map' as never)
    const own = editor.getShapePageBounds(`shape:${note}` as never)
    if (!box || !own) throw new Error('no note')
    const across = Math.round(((own.midX - box.x) / box.w) * 100)
    return [across, Math.round(((box.maxY - own.midY) / box.h) * 100)] as [number, number]
  }, id)
}
