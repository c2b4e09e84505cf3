import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { board as words } from '../../shared/texts/nl/board.ts'
import { visitorsForFile } from '../support/browser.ts'
import { addBoard, boardPath, command, join, makeSpace } from '../support/fixtures.ts'
import { serverForFile } from '../support/server.ts'
import { drag, noteIds, openBoard, savedStateIs, stopWriting, writeNote } from './canvas.ts'

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

function layoutOf(page: Page): Promise<string> {
  return page.evaluate(() =>
    JSON.stringify(
      globalThis.editor.store
        .allRecords()
        .filter((record) => record.id.startsWith('shape:layout-'))
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
    ),
  )
}

describe('the layout stays where it is for participants (B27)', () => {
  test('B27 by mouse, keyboard, paste, undo and by force', async () => {
    const boardId = await addBoard(server().url, created, { werkvorm: 'wie-zijn-wij' })
    const path = boardPath(created, boardId)
    const page = await visit(guest.token, path)
    const before = await layoutOf(page)
    const ids = await page.evaluate(() =>
      globalThis.editor.store
        .allRecords()
        .map(({ id }) => id as string)
        .filter((id) => id.startsWith('shape:layout-')),
    )
    expect(ids.length).toBeGreaterThan(5)
    for (const id of ids.slice(0, 4)) await drag(page, id, 120, 60)
    expect(await layoutOf(page)).toBe(before)
    await page.mouse.click(20, 450)
    for (const keys of [
      'Control+a',
      'Delete',
      'Control+a',
      'Shift+l',
      'Control+a',
      'ArrowRight',
      'Control+x',
      'Control+z',
    ]) {
      await page.keyboard.press(keys)
    }
    expect(await layoutOf(page)).toBe(before)
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Control+c')
    await page.keyboard.press('Control+v')
    expect(await layoutOf(page)).toBe(before)
    await page.evaluate((all) => {
      const { editor } = globalThis
      editor.run(
        () => {
          for (const id of all) {
            const shape = editor.getShape(id as never)
            if (shape) editor.updateShape({ id: shape.id, type: shape.type, x: 1, isLocked: false })
          }
          editor.deleteShapes(all as never)
        },
        { ignoreShapeLock: true },
      )
    }, ids)
    expect(await layoutOf(page)).toBe(before)
    const colleague = await visit(created.token, path)
    expect(await layoutOf(colleague)).toBe(before)
    await page.reload()
    await savedStateIs(page, 'saved')
    expect(await layoutOf(page)).toBe(before)
  })
})

describe('a frozen board (B21)', () => {
  test('B21 stands still at once for participants, in words, and goes on when it is released', async () => {
    const boardId = await addBoard(server().url, created)
    const path = boardPath(created, boardId)
    const facilitator = await visit(created.token, path)
    const participant = await visit(guest.token, path)
    const id = await writeNote(participant, 640, 300, 'voor het stilzetten')
    await stopWriting(participant)
    await savedStateIs(participant, 'saved')
    await command(server().url, created.space.id, created.token, {
      type: 'freezeBoard',
      boardId,
      frozen: true,
    })
    await participant.getByText(words.banner.frozen).waitFor()
    await participant.mouse.dblclick(300, 500)
    await participant.keyboard.press('n')
    await participant.mouse.click(320, 520)
    await participant.keyboard.type('verboden')
    expect(await noteIds(participant)).toEqual([id])
    const hers = await writeNote(facilitator, 300, 500, 'ik mag wel')
    await stopWriting(facilitator)
    await participant.waitForFunction((note) => globalThis.editor.getShape(note as never) !== undefined, hers)
    await command(server().url, created.space.id, created.token, {
      type: 'freezeBoard',
      boardId,
      frozen: false,
    })
    await participant.getByText(words.banner.frozen).waitFor({ state: 'detached' })
    const after = await writeNote(participant, 900, 300, 'weer verder')
    await stopWriting(participant)
    await facilitator.waitForFunction(
      (note) => globalThis.editor.getShape(note as never) !== undefined,
      after,
    )
  })

  test('B4 an observer looks on, in words', async () => {
    const path = boardPath(created, await addBoard(server().url, created))
    const watcher = await join(server().url, created, { name: 'Wethouder' })
    const { member, token } = watcher
    await command(server().url, created.space.id, created.token, {
      type: 'setRole',
      memberId: member.id,
      role: 'observer',
    })
    const page = await visit(token, path)
    await page.getByText(words.banner.observer).waitFor()
    await page.mouse.dblclick(400, 400)
    await page.keyboard.type('nee')
    expect(await noteIds(page)).toEqual([])
  })
})
