import type { Page } from 'playwright-core'
import { board as boardWords } from '../../../shared/texts/nl/board.ts'
import { meeting as words } from '../../../shared/texts/nl/meeting.ts'
import { cursorInNote, stopWriting, viewWentBack, writeNote, zoomLevel } from '../canvas.ts'
import type { Player } from './cast.ts'

/** Writes a note in a zone: with the note tool on a laptop, by the list of zones on a phone. */
export async function writeIn({ page, screen }: Player, zone: string, text: string): Promise<void> {
  if (screen === 'phone') {
    await page.getByRole('button', { name: boardWords.tools.addNote }).click()
    await page.getByRole('dialog').getByRole('button', { name: zone, exact: true }).click()
    await cursorInNote(page)
    await page.keyboard.type(text)
    await stopWriting(page)
    return
  }
  const zoom = await zoomLevel(page)
  const { x, y } = await placeIn(page, zone)
  await writeNote(page, x, y, text)
  await stopWriting(page)
  // Who writes is brought near and goes back afterwards.
  await viewWentBack(page, zoom)
}

/** A free place under the heading of a zone, in pixels of the screen. */
function placeIn(page: Page, zone: string): Promise<{ x: number; y: number }> {
  return page.evaluate((title) => {
    const { editor } = globalThis
    const heading = editor
      .getCurrentPageShapes()
      .find((shape) => shape.type === 'text' && editor.getShapeUtil(shape).getText(shape) === title)
    const bounds = heading && editor.getShapePageBounds(heading)
    const { x, y } = editor.pageToScreen({ x: (bounds?.x ?? 0) + 100, y: (bounds?.maxY ?? 0) + 160 })
    return { x, y }
  }, zone)
}

/** Ticks what goes along from the own card: at its heading on a laptop, in a list on a phone. */
export async function share({ page, screen }: Player, zone: string): Promise<void> {
  if (screen === 'laptop') {
    await page.getByRole('switch', { name: new RegExp(zone) }).click()
    await page.getByRole('switch', { name: new RegExp(zone), checked: true }).waitFor()
    return
  }
  await page.getByRole('button', { name: words.harvest.list }).click()
  await page.getByRole('checkbox', { name: zone }).click()
  await page.getByRole('checkbox', { name: zone, checked: true }).waitFor()
  await page.keyboard.press('Escape')
}
