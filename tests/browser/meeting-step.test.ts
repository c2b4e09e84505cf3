import { expect, test } from 'vitest'
import { board as boardWords } from '../../shared/texts/nl/board.ts'
import { meeting as words } from '../../shared/texts/nl/meeting.ts'
import { visitorsForFile } from '../support/browser.ts'
import { serverForFile } from '../support/server.ts'
import { stopWriting, viewWentBack, writeNote, zoomLevel } from './canvas.ts'
import { isOn, room } from './meeting-room.ts'

const server = serverForFile()
const visitors = visitorsForFile(() => server().url)
const duos = { by: 'size', size: 2, mix: 'random' } as const

/** A room with one step that runs, and the first person on their board. */
async function started(wishes: Parameters<typeof room>[2][number]) {
  const at = await room(server().url, ['Kim', 'Ali'], [wishes])
  const { page } = await visitors.visit({ signedIn: { spaceId: at.id, token: at.people[0]?.token ?? '' } })
  await page.goto(`/s/${at.id}`)
  const boards = await at.start(0)
  await page.waitForURL(/\/b\//)
  await isOn(page, boards.find(({ id }) => page.url().endsWith(id))?.id ?? '')
  return { at, page, boards }
}

test('B10 B24 ready for the group, a hand, and a message that everyone reads until it is closed', async () => {
  const { at, page } = await started({ title: 'Duo', question: 'Wat valt je op?', grouping: duos })
  const ready = page.getByRole('button', { name: words.ready.group })
  await ready.click()
  await page.locator('button[aria-pressed="true"]', { hasText: words.ready.group }).waitFor()
  await page.getByRole('button', { name: words.hand.raise }).click()
  await page.getByRole('button', { name: words.hand.lower }).waitFor()
  await at.lead({ type: 'lowerHand', memberId: at.people[0]?.member.id ?? '' })
  await page.getByRole('button', { name: words.hand.raise }).waitFor()

  await at.lead({ type: 'sendMessage', text: 'Nog één minuut' })
  await page.getByText('Nog één minuut').waitFor()
  const boards = await at.start(0)
  await at.lead({ type: 'sendMessage', text: 'Alleen voor jullie', groupId: boards[0]?.group ?? '' })
  await page.getByText('Alleen voor jullie').waitFor()
  await page.getByText(words.message.toGroup).waitFor()
  await page.getByRole('button', { name: words.message.close }).click()
  await page.getByText('Alleen voor jullie').waitFor({ state: 'detached' })
})

test('B6 in a step for notes no other tool comes in hand, and looking is said in words', async () => {
  const { at, page } = await started({ title: 'Briefjes', allow: 'notes' })
  const tools = page.getByRole('toolbar', { name: boardWords.tools.label })
  await tools.getByText(boardWords.tools.note, { exact: true }).waitFor()
  expect(await tools.getByText(boardWords.tools.draw, { exact: true }).count()).toBe(0)
  await page.locator('.tl-canvas').click({ position: { x: 40, y: 300 } })
  await page.keyboard.press('d')
  expect(await page.evaluate(() => globalThis.editor.getCurrentToolId())).toBe('select')
  await writeNote(page, 500, 400, 'Wel een briefje')
  await stopWriting(page)

  await at.lead({ type: 'editStep', stepId: at.steps[0] ?? '', allow: 'look' })
  await page.getByText(boardWords.banner.look).waitFor()
})

test('B20 an anonymous board says so, and nothing that is made on it carries who made it', async () => {
  const { page } = await started({ title: 'Anoniem', anonymous: true })
  await page.getByText(words.reads.anonymous).first().waitFor()
  await writeNote(page, 500, 400, 'Dit durf ik')
  await stopWriting(page)
  const meta = await page.evaluate(() =>
    globalThis.editor
      .getCurrentPageShapes()
      .filter((shape) => shape.type === 'note')
      .map((shape) => JSON.stringify(shape.meta)),
  )
  expect(meta).toEqual(['{"fitted":true}'])
})

test('B19 what is kept back and what is not ticked stays with its owner', async () => {
  const at = await room(server().url, ['Kim', 'Ali'], [])
  const { stepIds } = await at.lead({ type: 'addWerkvorm', werkvorm: 'wie-zijn-wij' })
  const [solo = '', duo = ''] = stepIds as string[]
  const { page } = await visitors.visit({ signedIn: { spaceId: at.id, token: at.people[0]?.token ?? '' } })
  await page.goto(`/s/${at.id}`)
  await at.lead({ type: 'startStep', stepId: solo })
  await page.waitForURL(/\/b\//)
  await page.locator('.tl-canvas').waitFor()
  await page.getByText(words.reads.solo).first().waitFor()
  await page.getByRole('switch', { name: /Daar ben ik trots op/ }).click()
  await page.getByRole('switch', { name: /Daar ben ik trots op/, checked: true }).waitFor()

  const zone = (title: string) =>
    page.evaluate((wanted) => {
      const { editor } = globalThis
      const words = editor
        .getCurrentPageShapes()
        .find((shape) => shape.type === 'text' && editor.getShapeUtil(shape).getText(shape) === wanted)
      const bounds = words && editor.getShapePageBounds(words)
      const { x, y } = editor.pageToScreen({ x: (bounds?.x ?? 0) + 100, y: (bounds?.maxY ?? 0) + 160 })
      return { x, y }
    }, title)
  const zoom = await zoomLevel(page)
  const write = async (title: string, aside: number, text: string) => {
    const { x, y } = await zone(title)
    await writeNote(page, x + aside, y, text)
    await stopWriting(page)
    // Who writes is brought near and goes back afterwards.
    await viewWentBack(page, zoom)
  }
  await write('Daar ben ik trots op', 0, 'Mijn klas')
  await write('Daar ben ik trots op', 150, 'Geheim')
  await write('Daar twijfel ik over', 0, 'Mijn twijfel')
  await page.evaluate(() => {
    const { editor } = globalThis
    const secret = editor
      .getCurrentPageShapes()
      .find((shape) => editor.getShapeUtil(shape).getText(shape) === 'Geheim')
    if (secret) editor.select(secret.id)
  })
  await page.getByRole('switch', { name: words.harvest.ofMine.hold }).click()
  await page.getByText(words.harvest.ofMine.held, { exact: true }).waitFor()
  await page.getByText('Opgeslagen', { exact: true }).first().waitFor()

  const own = page.url()
  await at.lead({ type: 'startStep', stepId: duo })
  await page.waitForURL((url) => /\/b\//.test(url.pathname) && url.href !== own)
  await page.locator('.tl-canvas').waitFor()
  await page.getByText('Mijn klas').waitFor()
  expect(await page.getByText('Geheim').count()).toBe(0)
  expect(await page.getByText('Mijn twijfel').count()).toBe(0)
})
