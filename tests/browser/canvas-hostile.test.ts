import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { board as words } from '../../shared/texts/nl/board.ts'
import { visitorsForFile } from '../support/browser.ts'
import { addBoard, boardPath, makeSpace } from '../support/fixtures.ts'
import { serverForFile } from '../support/server.ts'
import { SyncClient } from '../support/syncClient.ts'
import { noteIds, noteSays, openBoard, stopWriting, writeNote } from './canvas.ts'

const server = serverForFile()
const visitors = visitorsForFile(() => server().url)

/** Records that a client made by hand can write: wrong kinds, endless numbers, circles, lines without ends. */
const hostile: Record<string, Record<string, unknown>> = {
  'shape:unknown': { type: 'rocket', xy: [0, 0], index: 'a1' },
  'shape:endless': { type: 'geo', xy: [Number.NaN, 0], index: 'a1', w: Number.POSITIVE_INFINITY, h: 1 },
  'shape:circle': { type: 'group', xy: [0, 0], index: 'a1', parent: 'shape:circle' },
  'shape:line': { type: 'line', xy: [0, 0], index: 'a1', color: 'black', size: 'm', handles: {} },
  'shape:empty': {},
}

test('T28 a board with hostile records opens, shows the others and how many it set aside', async () => {
  const created = await makeSpace(server().url)
  const boardId = await addBoard(server().url, created)
  const path = boardPath(created, boardId)
  const { page } = await visitors.visit({ signedIn: { spaceId: created.space.id, token: created.token } })
  await openBoard(page, path)
  const id = await writeNote(page, 640, 400, 'blijft leesbaar')
  await stopWriting(page)
  const options = { token: created.token }
  const forger = await new SyncClient(server().url, `${created.space.id}/board:${boardId}`, options).ready()
  const records = forger.document.getMap<Y.Map<unknown>>('records')
  forger.document.transact(() => {
    for (const [key, fields] of Object.entries(hostile)) {
      const record = records.set(key, new Y.Map())
      for (const [name, value] of Object.entries(fields)) record.set(name, value)
    }
  })
  await forger.until(() => forger.isSaved)
  await page.getByText(words.banner.setAside(Object.keys(hostile).length)).waitFor()
  await page.reload()
  await page.getByText(words.banner.setAside(Object.keys(hostile).length)).waitFor()
  await noteSays(page, id, 'blijft leesbaar')
  const after = await writeNote(page, 300, 250, 'en het gaat door')
  expect(await noteIds(page)).toEqual([id, after].sort())
  for (const key of Object.keys(hostile)) expect(records.has(key)).toBe(true)
  await forger.end()
})
