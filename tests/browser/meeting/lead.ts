import type { Page } from 'playwright-core'
import { desk as words } from '../../../shared/texts/nl/desk.ts'
import { make } from '../../../shared/texts/nl/make.ts'
import { meeting as meetingWords } from '../../../shared/texts/nl/meeting.ts'
import { polls as pollWords } from '../../../shared/texts/nl/polls.ts'
import type { Visitors } from '../../support/browser.ts'

/** A space that somebody made on the front page, with the links that she was shown once. */
export interface OwnSpace {
  readonly page: Page
  readonly id: string
  readonly joinCode: string
  readonly facilitatorLink: string
  readonly personalLink: string
}

/** Ten pages of one meeting on a machine of two cores, with other work on it. */
export const patience = 30_000

/** Makes a space as one does, and goes to it. */
export async function makeOwnSpace(visitors: Visitors, title: string, name: string): Promise<OwnSpace> {
  const { page } = await visitors.visit()
  page.setDefaultTimeout(patience)
  await page.goto('/nieuw')
  await page.getByLabel(make.spaceTitle).fill(title)
  await page.getByLabel(make.name, { exact: true }).fill(name)
  await page.getByRole('button', { name: make.action }).click()
  await page.getByRole('heading', { name: make.doneTitle(title) }).waitFor()
  const linkAt = (label: string) => page.getByLabel(label).inputValue()
  const facilitatorLink = await linkAt(make.facilitatorLabel)
  const personalLink = await linkAt(make.personalLabel)
  const joinCode = (await linkAt(make.joinLabel)).slice(-6)
  await page.getByRole('link', { name: make.enter }).click()
  const id = /\/s\/([\w-]+)#/.exec(facilitatorLink)?.[1] ?? ''
  return { page, id, joinCode, facilitatorLink, personalLink }
}

/** Puts a werkvorm on the run sheet of the desk. */
export async function putOnSheet(desk: Page, werkvorm: string): Promise<void> {
  await desk.getByRole('button', { name: words.editor.addWerkvorm }).click()
  const dialog = desk.getByRole('dialog')
  // The circle itself is drawn by its card; a press on the card is what people do.
  await dialog.locator('label', { has: desk.getByRole('radio', { name: werkvorm }) }).click()
  await dialog.getByRole('button', { name: words.editor.werkvormAction }).click()
  await dialog.waitFor({ state: 'detached' })
}

export async function lookAt(desk: Page, mode: 'meeting' | 'sheet' | 'groups'): Promise<void> {
  await desk.getByRole('button', { name: words.modes[mode], exact: true }).click()
}

/** The titles of the run sheet, in order. */
export async function sheetTitles(desk: Page): Promise<string[]> {
  const rows = desk.getByRole('list', { name: words.editor.list }).getByRole('listitem')
  const titles = await rows.locator('button > span > span:first-child').allTextContents()
  return titles.map((title) => title.trim())
}

/** The one button that goes on, at the desk or above a board. */
export function nextButton(page: Page, title: string) {
  const { nextStep, firstStep } = meetingWords.control
  return page
    .getByRole('button', { name: nextStep(title), exact: true })
    .or(page.getByRole('button', { name: firstStep(title), exact: true }))
}

/** Waits until the desk says which step of the run sheet runs. */
export async function runsStep(desk: Page, number: number, count: number): Promise<void> {
  await desk.getByText(words.now.step(number, count), { exact: true }).waitFor()
}

/** Opens the shared screen from its menu, as large as a projector shows it. */
export async function openScreen(desk: Page): Promise<Page> {
  const opened = desk.context().waitForEvent('page')
  await desk.getByRole('button', { name: words.screen.title }).click()
  await desk.getByRole('menuitem', { name: words.screen.open }).click()
  const screen = await opened
  screen.setDefaultTimeout(patience)
  await screen.setViewportSize({ width: 1920, height: 1080 })
  return screen
}

/** Prepares a vote with three dots each on the notes of a board, and opens it. */
export async function openDotVote(desk: Page, title: string, question: string, board: string) {
  await lookAt(desk, 'sheet')
  await desk.getByRole('button', { name: pollWords.desk.add }).click()
  const dialog = desk.getByRole('dialog')
  await dialog.getByLabel(pollWords.desk.title).fill(title)
  await dialog.getByLabel(pollWords.desk.questionText, { exact: true }).fill(question)
  await dialog.getByLabel(pollWords.desk.board).selectOption(board)
  await dialog.getByLabel(pollWords.desk.zone).selectOption({ label: pollWords.desk.everyNote })
  await dialog.getByRole('button', { name: pollWords.desk.prepare }).click()
  await dialog.waitFor({ state: 'detached' })
  await desk.getByRole('button', { name: pollWords.desk.openNow, exact: true }).last().click()
  await lookAt(desk, 'meeting')
}
