import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { board as words } from '../../shared/texts/nl/board.ts'
import { type Visitor, visitorsForFile } from '../support/browser.ts'
import { type Cable, layCable } from '../support/cable.ts'
import { addBoard, boardPath, command, join, makeSpace } from '../support/fixtures.ts'
import { serverForFile } from '../support/server.ts'
import {
  allFetched,
  boardContent,
  canvasReady,
  cursorAtStart,
  editNote,
  noteSays,
  openBoard,
  sameOnBoth,
  savedStateIs,
  stopWriting,
  writeNote,
  writtenOnDevice,
} from './canvas.ts'

const server = serverForFile()
const near = visitorsForFile(() => server().url)
let cable: Cable
/** People whose connection goes through the cable. */
const far = visitorsForFile(() => cable.url)
let created: Awaited<ReturnType<typeof makeSpace>>
let guest: Awaited<ReturnType<typeof join>>

beforeAll(async () => {
  cable = await layCable(() => server().port)
  created = await makeSpace(server().url)
  guest = await join(server().url, created)
})

afterEach(() => cable.plugIn())
afterAll(() => cable.close())

function visitor(from: typeof near, token: string): Promise<Visitor> {
  return from.visit({ signedIn: { spaceId: created.space.id, token } })
}

async function newBoard(): Promise<string> {
  return boardPath(created, await addBoard(server().url, created))
}

function isOffline(page: Page): Promise<void> {
  return page.getByText(words.banner.offline).waitFor({ timeout: 30_000 })
}

/** What the browser itself reports when the server or the cable is away. */
const noConnection = /ERR_|WebSocket|Failed to (load|fetch)/

describe('away and back', () => {
  test('T38 a minute offline with edits on both sides, also in one note, then everything of both', {
    timeout: 180_000,
  }, async () => {
    const path = await newBoard()
    const traveller = await visitor(far, created.token)
    const colleague = await visitor(near, guest.token)
    traveller.tolerate(noConnection)
    await Promise.all([openBoard(traveller.page, path), openBoard(colleague.page, path)])
    const shared = await writeNote(colleague.page, 640, 300, 'samen')
    await stopWriting(colleague.page)
    await noteSays(traveller.page, shared, 'samen')
    await savedStateIs(traveller.page, 'saved')
    await allFetched(traveller.page)
    cable.pull()
    await isOffline(traveller.page)
    await editNote(traveller.page, shared)
    await editNote(colleague.page, shared)
    await cursorAtStart(colleague.page)
    // Each types for a minute at the pace of a person, the one without a connection.
    await Promise.all([
      traveller.page.keyboard.type(' in de trein tussen Zwolle en Meppel, door de tunnel heen', {
        delay: 1_000,
      }),
      colleague.page.keyboard.type('Gewoon aan tafel, met koffie en een kaart van de wijk: ', {
        delay: 1_000,
      }),
    ])
    await stopWriting(traveller.page)
    const own = await writeNote(traveller.page, 300, 500, 'alleen van mij')
    await stopWriting(traveller.page)
    await savedStateIs(traveller.page, 'device')
    cable.plugIn()
    const whole =
      'Gewoon aan tafel, met koffie en een kaart van de wijk: samen in de trein tussen Zwolle en Meppel, door de tunnel heen'
    for (const { page } of [traveller, colleague]) {
      await noteSays(page, shared, whole)
      await noteSays(page, own, 'alleen van mij')
      await savedStateIs(page, 'saved')
    }
    await stopWriting(colleague.page)
    await sameOnBoth(traveller.page, colleague.page)
    expect(await boardContent(colleague.page)).toBe(await boardContent(traveller.page))
  })

  test('T7 B29 the server is killed while people write: the strip tells the truth, and after the restart all is there', {
    timeout: 120_000,
  }, async () => {
    const path = await newBoard()
    const one = await visitor(near, created.token)
    const other = await visitor(near, guest.token)
    for (const { tolerate } of [one, other]) tolerate(noConnection)
    await Promise.all([openBoard(one.page, path), openBoard(other.page, path)])
    const id = await writeNote(one.page, 640, 300, 'voor de klap')
    await savedStateIs(one.page, 'saved')
    await noteSays(other.page, id, 'voor de klap')
    for (const { page } of [one, other]) await allFetched(page)
    await server().kill9()
    await one.page.keyboard.type(', en tijdens')
    await savedStateIs(one.page, 'device')
    await stopWriting(one.page)
    const meanwhile = await writeNote(other.page, 300, 500, 'van Bram, zonder server')
    await savedStateIs(other.page, 'device')
    await stopWriting(other.page)
    await server().restart()
    for (const { page } of [one, other]) {
      await noteSays(page, id, 'voor de klap, en tijdens')
      await noteSays(page, meanwhile, 'van Bram, zonder server')
      await savedStateIs(page, 'saved')
    }
    await one.page.reload()
    await canvasReady(one.page)
    await noteSays(one.page, id, 'voor de klap, en tijdens')
    await noteSays(one.page, meanwhile, 'van Bram, zonder server')
  })

  test('T38 closing the page with work that is only on this device loses nothing', {
    timeout: 120_000,
  }, async () => {
    const path = await newBoard()
    const traveller = await visitor(far, created.token)
    traveller.tolerate(noConnection)
    await openBoard(traveller.page, path)
    // Before that, icons and fonts are still on their way, and tldraw reports each that never came as an error.
    await allFetched(traveller.page)
    cable.pull()
    await isOffline(traveller.page)
    const id = await writeNote(traveller.page, 640, 300, 'in de trein bedacht')
    await stopWriting(traveller.page)
    await savedStateIs(traveller.page, 'device')
    await writtenOnDevice(traveller.page)
    await traveller.page.close()
    cable.plugIn()
    const again = await traveller.context.newPage()
    await openBoard(again, path)
    await noteSays(again, id, 'in de trein bedacht')
    const colleague = await visitor(near, guest.token)
    await openBoard(colleague.page, path)
    await noteSays(colleague.page, id, 'in de trein bedacht')
  })

  test('B21 B29 what was written without a connection on a board that was frozen meanwhile can be put back', {
    timeout: 120_000,
  }, async () => {
    const boardId = await addBoard(server().url, created)
    const freeze = (frozen: boolean) =>
      command(server().url, created.space.id, created.token, { type: 'freezeBoard', boardId, frozen })
    const path = boardPath(created, boardId)
    const { page, tolerate } = await visitor(far, guest.token)
    tolerate(noConnection)
    await openBoard(page, path)
    await allFetched(page)
    cable.pull()
    await isOffline(page)
    const id = await writeNote(page, 640, 300, 'Bedacht in de tunnel')
    await stopWriting(page)
    await savedStateIs(page, 'device')
    await freeze(true)
    cable.plugIn()
    await page.getByText(words.aside.banner).waitFor({ timeout: 30_000 })
    await page.getByRole('button', { name: words.aside.open }).click()
    const dialog = page.getByRole('dialog', { name: words.aside.title })
    await dialog.getByRole('listitem').getByText('Bedacht in de tunnel').waitFor()
    await dialog.getByText(words.aside.later).waitFor()
    await page.keyboard.press('Escape')
    await freeze(false)
    await page.getByRole('button', { name: words.aside.open }).click()
    await dialog.getByRole('button', { name: words.aside.putBack }).click()
    await noteSays(page, id, 'Bedacht in de tunnel')
    await page.getByText(words.aside.banner).waitFor({ state: 'detached' })
    const colleague = await visitor(near, created.token)
    await openBoard(colleague.page, path)
    await noteSays(colleague.page, id, 'Bedacht in de tunnel')
  })

  test('B3 a personal link on a second device is the same person', async () => {
    const path = await newBoard()
    const laptop = await visitor(near, guest.token)
    await openBoard(laptop.page, path)
    const id = await writeNote(laptop.page, 640, 300, 'van mijn laptop')
    await savedStateIs(laptop.page, 'saved')
    const tablet = await near.visit()
    await tablet.page.goto(new URL(guest.links.personal).pathname + new URL(guest.links.personal).hash)
    await tablet.page.getByRole('heading', { name: created.space.title }).waitFor()
    expect(new URL(tablet.page.url()).hash).toBe('')
    await openBoard(tablet.page, path)
    await noteSays(tablet.page, id, 'van mijn laptop')
    const me = (page: typeof tablet.page) => page.evaluate(() => globalThis.editor.user.getId())
    expect(await me(tablet.page)).toBe(await me(laptop.page))
  })
})
