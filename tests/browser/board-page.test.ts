import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { board as words } from '../../shared/texts/nl/board.ts'
import { texts as wieZijnWij } from '../../shared/werkvormen/wie-zijn-wij/texts.ts'
import { visitorsForFile } from '../support/browser.ts'
import { addBoard, boardPath, command, join, makeSpace } from '../support/fixtures.ts'
import { serverForFile } from '../support/server.ts'
import { boardContent, drag, middleOf, notes, openBoard, stopWriting, writeNote } from './canvas.ts'

const server = serverForFile()
const visitors = visitorsForFile(() => server().url)
let created: Awaited<ReturnType<typeof makeSpace>>
let guest: Awaited<ReturnType<typeof join>>

beforeAll(async () => {
  created = await makeSpace(server().url, { name: 'Fatima', discipline: 'Logopedie' })
  guest = await join(server().url, created, { name: 'Bram de Vries', discipline: 'Jongerenwerk' })
})

type Who = 'facilitator' | 'participant'

/** One person on a board. */
async function on(boardId: string, who: Who, screen: 'desktop' | 'phone' = 'desktop') {
  const token = who === 'facilitator' ? created.token : guest.token
  const visitor = await visitors.visit({ screen, signedIn: { spaceId: created.space.id, token } })
  await openBoard(visitor.page, boardPath(created, boardId))
  return visitor
}

const newBoard = (werkvorm = 'leeg') => addBoard(server().url, created, { werkvorm, title: 'Ons bord' })

/** A paste as the keyboard does it; headless browsers have no clipboard of the system. */
function paste(page: Page, text: string): Promise<void> {
  return page.evaluate((plain) => {
    const data = new DataTransfer()
    data.setData('text/plain', plain)
    globalThis.editor.focus()
    document.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    )
  }, text)
}

/** tldraw measures where its canvas stands a moment after a banner moved it. */
async function canvasMeasured(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const { y, h } = globalThis.editor.getViewportScreenBounds()
    const { top, height } = globalThis.editor.getContainer().getBoundingClientRect()
    return Math.abs(y - top) < 1 && Math.abs(h - height) < 1
  })
}

/** Whether every note lies inside a frame, clear of the words of the layout and of the other notes. */
function notesClear(page: Page, frame: string): Promise<boolean> {
  return page.evaluate((id) => {
    const { editor } = globalThis
    const area = editor.getShapePageBounds(id as never)
    const shapes = editor.getCurrentPageShapes()
    const bounds = (shape: (typeof shapes)[number]) => editor.getShapePageBounds(shape)
    return shapes.every((note) => {
      const own = bounds(note)
      if (note.type !== 'note') return true
      const others = shapes.filter((other) => other !== note && other.type !== 'frame').map(bounds)
      return own && area?.contains(own) && !others.some((other) => other?.collides(own))
    })
  }, frame)
}

async function countNotes(page: Page, count: number): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      globalThis.editor.getCurrentPageShapes().filter((shape) => shape.type === 'note').length === wanted,
    count,
  )
}

describe('the layout', () => {
  test('B27 a participant cannot move, select, unlock or delete it, by mouse, keyboard or menu', async () => {
    const { page } = await on(await newBoard('wie-zijn-wij'), 'participant')
    const before = await boardContent(page)
    await drag(page, 'shape:layout-purpose', 120, 60)
    await page.mouse.click(640, 330)
    for (const key of ['Control+a', 'Shift+L', 'Delete', 'Control+x', 'Control+z'])
      await page.keyboard.press(key)
    const { x, y } = await middleOf(page, 'shape:layout-purpose')
    await page.mouse.click(x, y, { button: 'right' })
    await page.getByTestId('context-menu').waitFor()
    expect(await page.evaluate(() => globalThis.editor.getSelectedShapeIds())).toEqual([])
    const offered = await page.getByRole('menuitem').allInnerTexts()
    expect(offered.join(' ')).not.toMatch(/verwijderen|knippen|losmaken|groeperen/i)
    await page.keyboard.press('Escape')
    expect(await boardContent(page)).toBe(before)
  })

  test('B27 a facilitator changes it on purpose only, and it is locked again after', async () => {
    const boardId = await newBoard('wie-zijn-wij')
    const { page } = await on(boardId, 'facilitator')
    const other = (await on(boardId, 'participant')).page
    const before = await boardContent(page)
    const start = await other.evaluate(() =>
      globalThis.editor.getShapePageBounds('shape:layout-purpose' as never),
    )
    await drag(page, 'shape:layout-purpose-bar', 80, 30)
    expect(await boardContent(page)).toBe(before)

    await page.getByRole('button', { name: words.menu.label }).click()
    await page.getByRole('menuitem', { name: words.menu.layout }).click()
    await page.getByText(words.banner.layout).waitFor()
    await canvasMeasured(page)
    // Whatever part of a zone one takes, the whole zone comes along.
    const title = await middleOf(page, 'shape:layout-purpose-title')
    await drag(page, 'shape:layout-purpose-bar', 80, 30)
    const moved = await middleOf(page, 'shape:layout-purpose-title')
    expect([moved.x - title.x, moved.y - title.y].map(Math.round)).toEqual([80, 30])
    await other.waitForFunction(
      (before) =>
        JSON.stringify(globalThis.editor.getShapePageBounds('shape:layout-purpose' as never)) !== before,
      JSON.stringify(start),
    )
    await page.getByRole('button', { name: words.banner.layoutDone, exact: true }).click()
    await page.getByText(words.banner.layout).waitFor({ state: 'detached' })
    await canvasMeasured(page)
    const after = await boardContent(page)
    await drag(page, 'shape:layout-purpose-bar', 80, 30)
    expect(await boardContent(page)).toBe(after)
    expect(after).not.toBe(before)
  })
})

describe('what people put on a board', () => {
  test('B27 a double click makes a note, with author and discipline on demand', async () => {
    const boardId = await newBoard()
    const { page } = await on(boardId, 'participant')
    const other = (await on(boardId, 'facilitator')).page
    await page.mouse.dblclick(500, 400)
    await page.waitForFunction(() => globalThis.editor.getEditingShapeId() !== null)
    await page.keyboard.type('Hallo')
    await stopWriting(page)
    await countNotes(other, 1)
    const tag = other.locator('[data-author-of]').getByText('Jongerenwerk')
    expect(await tag.count()).toBe(0)
    await other.getByRole('button', { name: words.tools.moreLabel }).click()
    await other.getByText(words.tools.names).click()
    await other.keyboard.press('Escape')
    await tag.waitFor()
    expect(await notes(other)).toMatchObject([{ text: 'Hallo' }])
  })

  test('B27 a list becomes one note a line; above fifty the page asks; an address is text and is not fetched', async () => {
    const { page, origins } = await on(await newBoard(), 'participant')
    await paste(page, '- Huisarts\n- Wijkteam\n\n- School')
    await countNotes(page, 3)
    expect((await notes(page)).map(({ text }) => text).sort()).toEqual(['Huisarts', 'School', 'Wijkteam'])
    await paste(page, Array.from({ length: 60 }, (_, at) => `regel ${at}`).join('\n'))
    await page.getByRole('heading', { name: words.paste.question(60) }).waitFor()
    await countNotes(page, 3)
    await page.getByRole('button', { name: words.paste.yes(60) }).click()
    await countNotes(page, 63)
    await paste(page, 'https://www.youtube.com/watch?v=dQw4w9WgXcQ')
    await countNotes(page, 64)
    expect(origins().every((origin) => new URL(origin).host === new URL(server().url).host)).toBe(true)
  })

  test('B27 copy, cut and paste work without a clipboard API, as over plain http on the wifi', async () => {
    const { page } = await on(await newBoard(), 'participant')
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
    await writeNote(page, 400, 300, 'een')
    await stopWriting(page)
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Control+c')
    await page.keyboard.press('Control+v')
    await countNotes(page, 2)
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Control+x')
    await countNotes(page, 0)
    await page.keyboard.press('Control+v')
    await countNotes(page, 2)
    expect((await notes(page)).map(({ text }) => text)).toEqual(['een', 'een'])
  })

  test('B27 a picture is uploaded and shown to others; what is no picture is refused in words', async () => {
    const boardId = await newBoard()
    const { page } = await on(boardId, 'participant')
    const other = (await on(boardId, 'facilitator')).page
    const picture = readFileSync(new URL('../../client/public/icon.svg', import.meta.url))
    const input = page.locator('input[type=file]')
    await input.setInputFiles({ name: 'tekening.svg', mimeType: 'image/svg+xml', buffer: picture })
    await page.getByText(words.image.problems.unsupported('tekening.svg')).waitFor()
    await input.setInputFiles({ name: 'brief.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF') })
    await page.getByText(words.image.problems.notAnImage('brief.pdf')).waitFor()
    const png = await page.screenshot()
    await input.setInputFiles({ name: 'foto.png', mimeType: 'image/png', buffer: png })
    await page.getByText(words.image.done(1)).waitFor()
    await other.waitForFunction(() => {
      const image = document.querySelector<HTMLImageElement>('[data-shape-type="image"] img')
      return image?.src.includes('/assets/') && image.complete && image.naturalWidth > 0
    })
  })
})

describe('together', () => {
  test('B21 a board that stands still has no tools for participants, says why, and opens again', async () => {
    const boardId = await newBoard()
    const { page } = await on(boardId, 'participant')
    const facilitator = (await on(boardId, 'facilitator')).page
    await writeNote(page, 400, 300, 'voor het stilzetten')
    await facilitator.getByRole('button', { name: words.menu.label }).click()
    await facilitator.getByRole('menuitem', { name: words.menu.freeze }).click()
    await page.getByText(words.banner.frozen).waitFor()
    expect(await page.getByRole('button', { name: words.tools.note, exact: true }).count()).toBe(0)
    await page.getByText(words.tools.readOnly).waitFor()
    await page.mouse.dblclick(700, 500)
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Delete')
    await paste(page, 'mag niet')
    await page.getByText(words.paste.readOnly).waitFor()
    expect((await notes(page)).map(({ text }) => text)).toEqual(['voor het stilzetten'])
    await writeNote(facilitator, 640, 420, 'mag wel')
    await stopWriting(facilitator)
    await countNotes(page, 2)
    await facilitator.getByRole('button', { name: words.banner.unfreeze }).click()
    await page.getByRole('button', { name: words.tools.note, exact: true }).waitFor()
  })

  test('B24 following someone shows what they see and tells both; cursors carry name and discipline', async () => {
    const boardId = await newBoard()
    const { page } = await on(boardId, 'participant')
    const facilitator = (await on(boardId, 'facilitator')).page
    await page.mouse.move(500, 400)
    await page.mouse.move(520, 420)
    await facilitator.locator('.tl-collaborator__cursor').getByText('Jongerenwerk').waitFor()
    await facilitator.getByRole('button', { name: words.people.here(2) }).click()
    await facilitator.getByRole('button', { name: words.people.follow('Bram de Vries') }).click()
    await facilitator.getByRole('heading', { name: words.people.title }).waitFor({ state: 'detached' })
    await facilitator.getByText(words.banner.following('Bram de Vries')).waitFor()
    await page.getByText(words.banner.followedBy(['Fatima'])).waitFor()
    await page.getByRole('button', { name: words.zoom.in }).click()
    const center = () => page.evaluate(() => globalThis.editor.getViewportPageBounds().center.toJson())
    const { x } = await center()
    await facilitator.waitForFunction(
      (wanted) => Math.abs(globalThis.editor.getViewportPageBounds().center.x - wanted) < 2,
      x,
    )
    await facilitator.getByRole('button', { name: words.banner.stopFollowing, exact: true }).click()
    await page.getByText(words.banner.followedBy(['Fatima'])).waitFor({ state: 'detached' })
  })

  test('B2 B4 two people of one name are told apart, and who gets another role is told so', async () => {
    const twins = [1, 2].map(() => join(server().url, created, { name: 'Sam de Boer' }))
    const [first] = await Promise.all(twins)
    const path = boardPath(created, await newBoard())
    const spaceId = created.space.id
    const screens = await Promise.all(
      [created, ...(await Promise.all(twins))].map(({ token }) =>
        visitors.visit({ signedIn: { spaceId, token } }),
      ),
    )
    const [facilitator, sam] = screens.map(({ page }) => page)
    if (!facilitator || !sam || !first) throw new Error('Three people')
    for (const { page } of screens) await openBoard(page, path)
    await facilitator.getByRole('button', { name: words.people.here(3) }).click()
    for (const name of ['Sam de Boer', 'Sam de Boer (2)'])
      await facilitator.getByRole('button', { name: words.people.follow(name), exact: true }).waitFor()
    const memberId = first.member.id
    await command(server().url, spaceId, created.token, { type: 'setRole', memberId, role: 'facilitator' })
    await sam.getByText(words.notice.role.facilitator).waitFor()
    await sam.getByRole('button', { name: words.menu.label }).waitFor()
  })

  test('B24 "rustig" hides the cursors of others', async () => {
    const boardId = await newBoard()
    const { page } = await on(boardId, 'participant')
    const facilitator = (await on(boardId, 'facilitator')).page
    await page.mouse.move(500, 400)
    await page.mouse.move(520, 420)
    const cursor = facilitator.locator('.tl-collaborator__cursor').getByText('Bram de Vries')
    await cursor.first().waitFor()
    await facilitator.getByRole('button', { name: words.tools.moreLabel }).click()
    await facilitator.getByRole('checkbox', { name: words.tools.calm }).click()
    await cursor.first().waitFor({ state: 'detached' })
  })
})

describe('on the way in', () => {
  test('B27 on a phone [+ Briefje] asks in which zone, brings one near, and back to the whole board after', async () => {
    const { page } = await on(await newBoard('wie-zijn-wij'), 'participant', 'phone')
    const zoom = () => page.evaluate(() => globalThis.editor.getZoomLevel())
    const whole = await zoom()
    const title = wieZijnWij.nl.needs.title
    for (const text of ['Vanaf de bank', 'Nog een']) {
      await page.getByRole('button', { name: words.tools.addNote }).tap()
      await page
        .getByRole('dialog', { name: words.tools.whereNote })
        .getByRole('button', { name: title })
        .tap()
      await page.waitForFunction(() => globalThis.editor.getRichTextEditor()?.isFocused)
      await page.waitForFunction((before) => globalThis.editor.getZoomLevel() > before * 2, whole)
      await page.getByRole('main').getByText(title, { exact: true }).last().waitFor()
      await page.keyboard.type(text)
      await page.keyboard.press('Escape')
      await page.waitForFunction(
        (before) => Math.abs(globalThis.editor.getZoomLevel() - before) < 0.001,
        whole,
      )
    }
    expect((await notes(page)).map(({ text }) => text).sort()).toEqual(['Nog een', 'Vanaf de bank'])
    expect(await notesClear(page, 'shape:layout-needs')).toBe(true)
  })

  test('B27 a pasted list comes in the zone that was pointed at, what does not fit beside the layout', async () => {
    const { page } = await on(await newBoard('wie-zijn-wij'), 'participant')
    const { x, y } = await middleOf(page, 'shape:layout-together')
    await page.mouse.click(x, y)
    await paste(page, 'Huisarts\nWijkteam\nSchool\nSportclub\nBibliotheek')
    await countNotes(page, 5)
    expect(await notesClear(page, 'shape:layout-together')).toBe(true)
    await paste(page, Array.from({ length: 40 }, (_, at) => `regel ${at}`).join('\n'))
    await countNotes(page, 45)
    const beside = await page.evaluate(() => {
      const { editor } = globalThis
      const right = editor.getShapePageBounds('shape:layout-gallery-2' as never)?.maxX ?? 0
      return editor.getCurrentPageShapes().filter(({ type, x }) => type === 'note' && x > right).length
    })
    expect(beside).toBeGreaterThan(0)
    expect(beside).toBeLessThan(40)
  })

  test('a board that is not there, or is in the bin, says so and shows the way', async () => {
    const { page } = await visitors.visit({ signedIn: { spaceId: created.space.id, token: guest.token } })
    await page.goto(boardPath(created, 'bestaat-niet'))
    await page.getByText(words.state.notFound.title).waitFor()
    const boardId = await newBoard()
    await openBoard(page, boardPath(created, boardId))
    await command(server().url, created.space.id, created.token, { type: 'removeBoard', boardId })
    await page.getByText(words.state.removed.title).waitFor()
    await page.getByRole('link', { name: words.state.toSpace }).waitFor()
  })
})
