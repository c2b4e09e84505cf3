import type { TLNoteShape } from '@tldraw/tldraw'
import { beforeAll, describe, expect, test } from 'vitest'
import { visitorsForFile } from '../support/browser.ts'
import { addBoard, boardPath, join, makeSpace } from '../support/fixtures.ts'
import { serverForFile } from '../support/server.ts'
import {
  boardContent,
  cursorAtStart,
  drag,
  editNote,
  noteIds,
  noteSays,
  notes,
  noteText,
  openBoard,
  sameOnBoth,
  savedStateIs,
  stopWriting,
  writeNote,
} from './canvas.ts'

const server = serverForFile()
const visitors = visitorsForFile(() => server().url)
let created: Awaited<ReturnType<typeof makeSpace>>
let guest: Awaited<ReturnType<typeof join>>

beforeAll(async () => {
  created = await makeSpace(server().url)
  guest = await join(server().url, created)
})

/** Two people on a new board. */
async function two() {
  const path = boardPath(created, await addBoard(server().url, created))
  const spaceId = created.space.id
  const one = await visitors.visit({ signedIn: { spaceId, token: created.token } })
  const other = await visitors.visit({ signedIn: { spaceId, token: guest.token } })
  await Promise.all([openBoard(one.page, path), openBoard(other.page, path)])
  return { one: one.page, other: other.page, path }
}

async function bothHave(one: Parameters<typeof noteIds>[0], other: typeof one, id: string, text: string) {
  await Promise.all([noteSays(one, id, text), noteSays(other, id, text)])
}

function wordsOfNote(page: Parameters<typeof noteIds>[0], id: string) {
  return page.evaluate((note) => (globalThis.editor.getShape(note as never) as TLNoteShape).props.size, id)
}

describe('two people on one board', () => {
  test('B28 T3 both type in the same note at once and every character survives on both', async () => {
    const { one, other } = await two()
    const id = await writeNote(one, 640, 400, 'midden')
    await stopWriting(one)
    await noteSays(other, id, 'midden')
    await editNote(one, id)
    await editNote(other, id)
    await cursorAtStart(other)
    await Promise.all([
      one.keyboard.type(' en dit schrijft Fatima achteraan', { delay: 35 }),
      other.keyboard.type('dit zet Bram ervoor: ', { delay: 55 }),
    ])
    await bothHave(one, other, id, 'dit zet Bram ervoor: midden en dit schrijft Fatima achteraan')
    // The words became smaller for both while the note filled.
    await stopWriting(one)
    await stopWriting(other)
    await sameOnBoth(one, other)
    expect(await wordsOfNote(other, id)).toBe('l')
    await Promise.all([savedStateIs(one, 'saved'), savedStateIs(other, 'saved')])
  })

  test('B28 T3 both begin in the same empty note at once and no character is lost or doubled', async () => {
    const { one, other } = await two()
    const id = await writeNote(one, 640, 400, '')
    await other.waitForFunction((note) => globalThis.editor.getShape(note as never) !== undefined, id)
    await editNote(other, id)
    await Promise.all([
      one.keyboard.type('aaaaaaaaaa', { delay: 30 }),
      other.keyboard.type('bbbbbbbbbb', { delay: 30 }),
    ])
    await stopWriting(one)
    await stopWriting(other)
    await sameOnBoth(one, other)
    const text = (await noteText(one, id)) ?? ''
    expect([...text].sort().join('')).toBe('aaaaaaaaaabbbbbbbbbb')
    expect(await noteText(other, id)).toBe(text)
  })

  test('T3 one drags a note while the other types in it: place and words are both kept', async () => {
    const { one, other } = await two()
    const id = await writeNote(one, 500, 350, 'begin')
    await stopWriting(one)
    await noteSays(other, id, 'begin')
    const before = (await notes(one)).find((note) => note.id === id)
    await editNote(other, id)
    await Promise.all([other.keyboard.type(' van een lange zin', { delay: 40 }), drag(one, id, 260, 120)])
    await bothHave(one, other, id, 'begin van een lange zin')
    await stopWriting(other)
    await sameOnBoth(one, other)
    const after = (await notes(other)).find((note) => note.id === id)
    expect((after?.x ?? 0) - (before?.x ?? 0)).toBeGreaterThan(100)
    expect(await noteText(one, id)).toBe('begin van een lange zin')
  })

  test('B27 a freehand line arrives identical', async () => {
    const { one, other } = await two()
    await one.keyboard.press('d')
    await one.mouse.move(300, 300)
    await one.mouse.down()
    for (let step = 1; step <= 150; step += 1) {
      await one.mouse.move(300 + step * 3, 300 + Math.round(Math.sin(step / 9) * 80))
    }
    await one.mouse.up()
    await other.waitForFunction(() =>
      globalThis.editor.store
        .allRecords()
        .some((record) => record.typeName === 'shape' && record.type === 'draw'),
    )
    await savedStateIs(one, 'saved')
    const content = await sameOnBoth(one, other)
    expect(await boardContent(other)).toBe(content)
    const points = await other.evaluate(() =>
      globalThis.editor.store
        .allRecords()
        .flatMap((record) =>
          record.typeName === 'shape' && record.type === 'draw'
            ? (record.props as { segments: { points: unknown[] }[] }).segments.flatMap(
                (segment) => segment.points,
              )
            : [],
        ),
    )
    expect(points.length).toBeGreaterThan(50)
  })

  test('B28 a double click on a note and a key wipe nobody’s words', async () => {
    const { one, other } = await two()
    const id = await writeNote(one, 640, 400, 'blijft staan')
    await stopWriting(one)
    await noteSays(other, id, 'blijft staan')
    await editNote(other, id)
    await other.keyboard.type('!')
    await bothHave(one, other, id, 'blijft staan!')
  })

  test('B28 undo is one’s own: in the note and on the board', async () => {
    const { one, other } = await two()
    const id = await writeNote(one, 640, 400, 'van Fatima')
    await stopWriting(one)
    await noteSays(other, id, 'van Fatima')
    await editNote(other, id)
    await other.keyboard.type(' en van Bram')
    await noteSays(one, id, 'van Fatima en van Bram')
    await other.keyboard.press('Control+z')
    await bothHave(one, other, id, 'van Fatima')
    await stopWriting(other)
    const hers = await writeNote(other, 300, 300, 'nog een')
    await stopWriting(other)
    await noteSays(one, hers, 'nog een')
    await drag(one, id, 150, 0)
    await sameOnBoth(one, other)
    await one.keyboard.press('Control+z')
    await one.keyboard.press('Control+z')
    await one.keyboard.press('Control+z')
    await sameOnBoth(one, other)
    expect(await noteText(one, hers)).toBe('nog een')
    expect(await noteText(other, hers)).toBe('nog een')
  })

  test('B28 undoing a deletion brings the words of both back', async () => {
    const { one, other } = await two()
    const id = await writeNote(one, 640, 400, 'eerst')
    await stopWriting(one)
    await noteSays(other, id, 'eerst')
    await editNote(other, id)
    await other.keyboard.type(' en later')
    await stopWriting(other)
    await noteSays(one, id, 'eerst en later')
    await one.evaluate((note) => globalThis.editor.select(note as never), id)
    await one.keyboard.press('Delete')
    await other.waitForFunction((note) => globalThis.editor.getShape(note as never) === undefined, id)
    await one.keyboard.press('Control+z')
    await bothHave(one, other, id, 'eerst en later')
  })

  test('a note deleted under a typing person turns no keys into tools', async () => {
    const { one, other } = await two()
    const id = await writeNote(one, 640, 400, 'weg')
    await stopWriting(one)
    await noteSays(other, id, 'weg')
    await editNote(other, id)
    await one.evaluate((note) => globalThis.editor.select(note as never), id)
    const typing = other.keyboard.type('dxzrehk', { delay: 60 })
    await one.keyboard.press('Delete')
    await typing
    await other.waitForFunction(() => globalThis.editor.getEditingShapeId() === null)
    expect(await other.evaluate(() => globalThis.editor.getCurrentToolId())).toBe('select')
    expect(await noteIds(other)).toEqual([])
  })
})
