import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { networkTexts } from '../../shared/reading/views/networkTexts.ts'
import { board as boardWords } from '../../shared/texts/nl/board.ts'
import { snapshots as dates } from '../../shared/texts/nl/snapshots.ts'
import { ties as words } from '../../shared/texts/nl/ties.ts'
import { visitorsForFile } from '../support/browser.ts'
import { addBoard, boardPath, join, makeSpace } from '../support/fixtures.ts'
import { serverForFile } from '../support/server.ts'
import { cursorInNote, middleOf, noteIds, noteSays, openBoard, sameOnBoth, stopWriting } from './canvas.ts'

const server = serverForFile()
const visitors = visitorsForFile(() => server().url)
let created: Awaited<ReturnType<typeof makeSpace>>
let guest: Awaited<ReturnType<typeof join>>

beforeAll(async () => {
  created = await makeSpace(server().url)
  guest = await join(server().url, created)
})

const names = { huisarts: 'shape:huisarts', wijkteam: 'shape:wijkteam', moeders: 'shape:moeders' }

/** A map with three notes, apart around its middle. */
async function mapWithNotes() {
  const boardId = await addBoard(server().url, created, { werkvorm: 'sociale-kaart' })
  const path = boardPath(created, boardId)
  const { page } = await visitors.visit({ signedIn: { spaceId: created.space.id, token: created.token } })
  await openBoard(page, path)
  await page.evaluate((ids) => {
    const { editor } = globalThis
    const { y } = editor.getViewportPageBounds().center
    // The bar of the outermost level is as wide as the map.
    const x = editor.getShapePageBounds('shape:layout-arch-5-bar' as never)?.midX ?? 0
    const places = { huisarts: [-700, 0], wijkteam: [250, 0], moeders: [-700, 500] } as const
    for (const [name, [dx, dy]] of Object.entries(places)) {
      const content = [{ type: 'paragraph', content: [{ type: 'text', text: name }] }]
      editor.createShape({
        ...{ id: ids[name as keyof typeof ids] as never, type: 'note', x: x + dx, y: y + dy - 400 },
        props: { richText: { type: 'doc', content }, color: 'yellow', scale: 1.25 },
      })
    }
    editor.selectNone()
  }, names)
  return { page, path }
}

/** The ties on the canvas: what they look like, and which notes they tie. */
function ties(page: Page) {
  return page.evaluate(() => {
    const { editor } = globalThis
    return editor
      .getCurrentPageShapes()
      .filter((shape) => shape.type === 'arrow' && !shape.id.startsWith('shape:layout-'))
      .map((shape) => {
        const { color, dash, size, arrowheadStart, arrowheadEnd } = shape.props as Record<string, string>
        const ends = Object.fromEntries(
          editor
            .getBindingsFromShape(shape.id, 'arrow')
            .map(({ props, toId }) => [(props as { terminal: string }).terminal, toId]),
        )
        return { look: `${color} ${dash} ${size} ${arrowheadStart}-${arrowheadEnd}`, ...ends }
      })
  })
}

/** The notes that people made; the legend of the layout has some too. */
async function made(page: Page): Promise<string[]> {
  return (await noteIds(page)).filter((id) => !id.startsWith('shape:layout-'))
}

async function select(page: Page, id: string): Promise<void> {
  const { x, y } = await middleOf(page, id)
  await page.mouse.click(x, y)
  await page.waitForFunction((note) => globalThis.editor.getOnlySelectedShapeId() === note, id)
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

/** Drags the handle of the selected note to a point of the page. */
async function dragTie(page: Page, to: { x: number; y: number }): Promise<void> {
  const box = await page.getByRole('button', { name: words.connect, exact: true }).boundingBox()
  if (!box) throw new Error('no handle')
  expect(box.height).toBeGreaterThanOrEqual(44)
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 6 })
  await page.mouse.up()
}

/** Waits until a note has lain still for ten frames: a tidied map moves for a moment. */
async function cameToRest(page: Page, id: string): Promise<void> {
  await page.waitForFunction(
    (note) =>
      new Promise<boolean>((resolve) => {
        const at = () => JSON.stringify(globalThis.editor.getShapePageBounds(note as never)?.center)
        const was = at()
        let frames = 0
        const look = () => {
          frames += 1
          if (at() !== was) resolve(false)
          else if (frames === 10) resolve(true)
          else requestAnimationFrame(look)
        }
        requestAnimationFrame(look)
      }),
    id,
  )
}

/** Tidies the map and takes it back as soon as a note is on its way. */
async function tidyAndUndoOnTheWay(page: Page, id: string): Promise<void> {
  const undo = await page.getByRole('button', { name: boardWords.tools.undoLong }).elementHandle()
  const tidy = await page.getByRole('button', { name: words.tidy.label, exact: true }).elementHandle()
  await page.evaluate(
    ([note, tidyButton, undoButton]) =>
      new Promise<void>((resolve) => {
        const at = () => JSON.stringify(globalThis.editor.getShapePageBounds(note as never)?.center)
        const was = at()
        const look = () => {
          if (at() === was) return void requestAnimationFrame(look)
          ;(undoButton as HTMLElement).click()
          resolve()
        }
        ;(tidyButton as HTMLElement).click()
        look()
      }),
    [id, tidy, undo] as const,
  )
}

describe('ties between notes', () => {
  test('B27 are dragged from a note to another or to a new one, get a kind, and are undone in one step', async () => {
    const { page, path } = await mapWithNotes()
    const second = await visitors.visit({ signedIn: { spaceId: created.space.id, token: guest.token } })
    await openBoard(second.page, path)
    await select(page, names.huisarts)
    await dragTie(page, await middleOf(page, names.wijkteam))
    const tied = { start: names.huisarts, end: names.wijkteam }
    expect(await ties(page)).toEqual([{ look: 'black solid m none-none', ...tied }])
    await press(page, words.kind.names.wished)
    await press(page, words.strength.names[3])
    await press(page, words.direction.names.there)
    expect(await ties(page)).toEqual([{ look: 'orange dashed l none-arrow', ...tied }])
    await sameOnBoth(page, second.page)
    expect(await ties(second.page)).toEqual(await ties(page))

    await select(page, names.moeders)
    const { x, y } = await middleOf(page, names.moeders)
    await dragTie(page, { x: x + 260, y: y + 60 })
    await cursorInNote(page)
    await page.keyboard.type('Kerk')
    await stopWriting(page)
    const fresh = (await made(page)).find((id) => !Object.values(names).includes(id)) ?? ''
    await noteSays(second.page, fresh, 'Kerk')
    // The look that was chosen last.
    const look = 'orange dashed l none-arrow'
    expect((await ties(page))[1]).toEqual({ look, start: names.moeders, end: fresh })
    await sameOnBoth(page, second.page)
    // The words that were typed, and then the note with its tie.
    await page.getByRole('button', { name: boardWords.tools.undoLong }).click()
    await page.getByRole('button', { name: boardWords.tools.undoLong }).click()
    await expect.poll(async () => [(await ties(page)).length, (await made(page)).length]).toEqual([1, 3])
  })

  test('B31 are made by keyboard alone from a list, to a note that is found or a new one', async () => {
    const { page } = await mapWithNotes()
    await select(page, names.huisarts)
    await page.keyboard.press('l')
    const field = page.getByRole('combobox', { name: words.list.find })
    await field.pressSequentially('MOÉ')
    await expect.poll(() => page.getByRole('option').count()).toBe(2)
    await page.keyboard.press('Enter')
    await page.getByText(words.list.done('huisarts', 'moeders')).first().waitFor()
    expect(await ties(page)).toMatchObject([{ start: names.huisarts, end: names.moeders }])
    // It is still selected, for the next one.
    await page.keyboard.press('l')
    await field.pressSequentially('Bibliotheek')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await ties(page)).length).toBe(2)
    await page.keyboard.press('l')
    await field.waitFor()
    expect(await page.getByRole('option', { name: words.list.linked }).count()).toBe(2)
    await page.keyboard.press('Escape')
    await field.waitFor({ state: 'detached' })
    expect(await ties(page)).toHaveLength(2)
  })

  test('B27 a note gets a kind in words, and the map is tidied on request and taken back', async () => {
    const { page } = await mapWithNotes()
    await select(page, names.huisarts)
    await press(page, words.node.names.organisation)
    const color = (id: string) =>
      page.evaluate((note) => {
        const props = globalThis.editor.getShape(note as never)?.props
        return props && 'color' in props ? props.color : undefined
      }, id)
    expect(await color(names.huisarts)).toBe('light-blue')
    const pressed = page.getByRole('button', { name: words.node.names.organisation, pressed: true })
    await pressed.waitFor()
    const before = await middleOf(page, names.moeders)
    await press(page, words.tidy.label)
    await page.getByText(words.tidy.done).first().waitFor()
    await expect.poll(() => middleOf(page, names.moeders)).not.toEqual(before)
    await cameToRest(page, names.moeders)
    await page.getByRole('button', { name: boardWords.tools.undoLong }).click()
    await expect.poll(() => middleOf(page, names.moeders)).toEqual(before)
    expect(await color(names.huisarts)).toBe('light-blue')
    // Taken back while it still moves, it stays taken back.
    await tidyAndUndoOnTheWay(page, names.moeders)
    await cameToRest(page, names.moeders)
    expect(await middleOf(page, names.moeders)).toEqual(before)
  })
})

test('B35 a map is kept on a date, and what changed since then is told in a picture and a table', async () => {
  const { page } = await mapWithNotes()
  await page.getByRole('button', { name: /Netwerk/ }).click()
  await page.getByRole('textbox', { name: dates.name }).fill('Voorjaar')
  await press(page, dates.keep)
  const kept = page.getByRole('list', { name: dates.list }).getByRole('listitem')
  await kept.first().waitFor()
  expect(await kept.count()).toBe(1)
  expect((await kept.allTextContents())[0]).toMatch(/^Voorjaar .*3 briefjes, 0 verbindingen/)
  await page.getByText(dates.nothing, { exact: false }).waitFor()
  await select(page, names.huisarts)
  await dragTie(page, await middleOf(page, names.wijkteam))
  await press(page, words.kind.names.new)
  const { states } = networkTexts.nl
  const row = page.getByRole('row').filter({ hasText: 'wijkteam' }).filter({ hasText: states.new })
  await row.first().waitFor()
  const picture = page.getByLabel(/Wat veranderde er op de kaart/)
  expect(await picture.textContent()).toContain(states.new)
})
