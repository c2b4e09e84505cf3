import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { putRecord, recordsOf } from '../../shared/board/records.ts'
import type { CreatedAnswer } from '../../shared/protocol/http.ts'
import { limits } from '../../shared/protocol/limits.ts'
import { tiles as words } from '../../shared/texts/nl/tiles.ts'
import { visitorsForFile } from '../support/browser.ts'
import { addBoard, command, join, makeSpace } from '../support/fixtures.ts'
import { serverForFile } from '../support/server.ts'
import { SyncClient } from '../support/syncClient.ts'
import { note } from '../unit/client/tiles/tileRecords.ts'

const server = serverForFile()
const visitors = visitorsForFile(() => server().url)

/** Opens a board over a socket, as a colleague who works on it. */
async function colleague(created: CreatedAnswer, boardId: string): Promise<SyncClient> {
  const path = `${created.space.id}/board:${boardId}`
  return new SyncClient(server().url, path, { token: created.token }).ready()
}

async function writeNote({ document }: SyncClient, name: string, x: number, text: string): Promise<void> {
  document.transact(() => putRecord(recordsOf(document), note(name, { x, words: text })))
}

/** A space with so many boards, each with a note. */
async function spaceWithBoards(count: number): Promise<{ created: CreatedAnswer; boards: string[] }> {
  const created = await makeSpace(server().url)
  const boards: string[] = []
  for (let number = 1; number <= count; number += 1) {
    const board = await addBoard(server().url, created, { title: `Bord ${number}` })
    const writer = await colleague(created, board)
    await writeNote(writer, 'first', 0, `Briefje van bord ${number}`)
    await writer.until(() => writer.isSaved)
    await writer.end()
    boards.push(board)
  }
  return { created, boards }
}

/** Which sockets a page has open, by the document's name. */
function socketsOf(page: Page): () => string[] {
  const open = new Set<string>()
  page.on('websocket', (socket) => {
    const url = new URL(socket.url())
    const name = `${decodeURIComponent(url.pathname.split('/')[3] ?? '')}${url.search}`
    open.add(name)
    socket.on('close', () => open.delete(name))
  })
  return () => [...open]
}

const picture = (page: Page, label: string) => page.getByRole('img', { name: label, exact: true })

test('B17 the home shows every board as it is now: a note that a colleague writes is drawn and counted', async () => {
  const { created, boards } = await spaceWithBoards(2)
  const visitor = await visitors.visit({ signedIn: { spaceId: created.space.id, token: created.token } })
  const { page } = visitor
  const sockets = socketsOf(page)
  await page.goto(`/s/${created.space.id}`)
  await picture(page, words.label('Bord 2', 1)).waitFor()

  const writer = await colleague(created, boards[1] ?? '')
  await writeNote(writer, 'second', 300, 'Nog een')
  await picture(page, words.label('Bord 2', 2)).waitFor()
  await picture(page, words.label('Bord 1', 1)).waitFor()
  await writer.end()

  // Nobody sees that a picture of the board is looked at, and its layout was read in one go.
  await expect.poll(() => sockets().filter((name) => name.startsWith('layout:'))).toEqual([])
  for (const name of sockets()) if (name.startsWith('board:')) expect(name).toContain('presence=0')
})

test('B17 what did not change on a board stays the same in its picture', async () => {
  const { created, boards } = await spaceWithBoards(1)
  const { page } = await visitors.visit({ signedIn: { spaceId: created.space.id, token: created.token } })
  await page.goto(`/s/${created.space.id}`)
  const shown = picture(page, words.label('Bord 1', 1))
  await shown.waitFor()
  await shown.evaluate((svg) => {
    for (const element of svg.querySelectorAll('*')) (element as SVGElement).dataset.before = ''
  })
  const writer = await colleague(created, boards[0] ?? '')
  await writeNote(writer, 'second', 300, 'Nog een')
  const after = picture(page, words.label('Bord 1', 2))
  await after.waitFor()
  const replaced = await after.evaluate((svg) => svg.querySelectorAll('g:not([data-before])').length)
  expect(replaced).toBe(1)
  await writer.end()
})

test('a participant with 24 boards never has more connections than a person may have, and sees each board in turn', async () => {
  const { created } = await spaceWithBoards(24)
  const { token } = await join(server().url, created)
  const { page } = await visitors.visit({ signedIn: { spaceId: created.space.id, token } })
  const sockets = socketsOf(page)
  let most = 0
  page.on('websocket', () => {
    most = Math.max(most, sockets().length)
  })
  await page.goto(`/s/${created.space.id}`)
  for (const number of [1, 8, 16, 24, 3]) {
    const card = page.getByRole('listitem').filter({ hasText: new RegExp(`Bord ${number}(?!\\d)`) })
    await card.scrollIntoViewIfNeeded()
    await picture(page, words.label(`Bord ${number}`, 1)).waitFor()
  }
  expect(most).toBeLessThan(limits.connectionsPerMember - 4)
})

test('B18 a board that is taken away is gone from the home, picture and all', async () => {
  const { created, boards } = await spaceWithBoards(2)
  const { page } = await visitors.visit({ signedIn: { spaceId: created.space.id, token: created.token } })
  const sockets = socketsOf(page)
  await page.goto(`/s/${created.space.id}`)
  await picture(page, words.label('Bord 2', 1)).waitFor()
  await command(server().url, created.space.id, created.token, {
    type: 'removeBoard',
    boardId: boards[1] ?? '',
  })
  await picture(page, words.label('Bord 2', 1)).waitFor({ state: 'detached' })
  await expect.poll(() => sockets().filter((name) => name.startsWith(`board:${boards[1]}`))).toEqual([])
})

test('a picture is as the board in the dark and on a phone: own server only, no faults', async () => {
  const { created } = await spaceWithBoards(1)
  const signedIn = { spaceId: created.space.id, token: created.token }
  const { page } = await visitors.visit({ signedIn, screen: 'phone', colorScheme: 'dark' })
  await page.goto(`/s/${created.space.id}`)
  const shown = picture(page, words.label('Bord 1', 1))
  await shown.waitFor()
  expect(await shown.evaluate((svg) => getComputedStyle(svg).backgroundColor)).toBe('rgb(20, 24, 31)')
  const { width, height } = (await shown.boundingBox()) ?? { width: 0, height: 0 }
  expect(width).toBeGreaterThan(250)
  expect(width / height).toBeCloseTo(2, 1)
})
