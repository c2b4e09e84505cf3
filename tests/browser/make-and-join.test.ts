import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { join as joinWords } from '../../shared/texts/nl/join.ts'
import { landing } from '../../shared/texts/nl/landing.ts'
import { make } from '../../shared/texts/nl/make.ts'
import { space as spaceWords } from '../../shared/texts/nl/space.ts'
import { visitorsForFile } from '../support/browser.ts'
import { command, makeSpace } from '../support/fixtures.ts'
import { serverForFile } from '../support/server.ts'

const server = serverForFile()
const visitors = visitorsForFile(() => server().url)

test('B1: a space is made from the front page, in one form, and shows its three links', async () => {
  const { page } = await visitors.visit()
  await page.goto('/')
  await page.getByRole('link', { name: landing.makeAction }).click()
  await page.getByLabel(make.spaceTitle).fill('Leerkring Noord')
  await page.getByLabel(make.name, { exact: true }).fill('Fatima')
  await page.getByRole('button', { name: make.action }).click()

  await page.getByRole('heading', { name: make.doneTitle('Leerkring Noord') }).waitFor()
  const links = [make.joinLabel, make.facilitatorLabel, make.personalLabel]
  const values = await Promise.all(links.map((label) => page.getByLabel(label).inputValue()))
  expect(values[0]).toMatch(/\/doe-mee\/[CDFGHJKMNPQRTVWXY34679]{6}$/)
  expect(values[1]).toMatch(/\/s\/[\w-]+#f=[\w-]{22,}$/)
  expect(values[2]).toMatch(/\/s\/[\w-]+#p=[\w-]{22,}$/)
})

test('B1: what is missing in the form is said beside the field, which gets the focus', async () => {
  const { page } = await visitors.visit()
  await page.goto('/nieuw')
  await page.getByRole('button', { name: make.action }).click()
  await page.getByText(make.spaceTitleMissing).waitFor()
  expect(await page.getByLabel(make.spaceTitle).evaluate((field) => field === document.activeElement)).toBe(
    true,
  )
})

test('B2: someone joins by code on a phone, with name, discipline and organisation', async () => {
  const created = await makeSpace(server().url)
  const { page } = await visitors.visit({ screen: 'phone' })
  await page.goto('/')
  await page.getByRole('textbox').first().fill(created.space.joinCode.toLowerCase())
  await page.getByRole('button', { name: landing.joinAction }).click()
  await page.getByRole('heading', { name: created.space.title }).waitFor()
  await page.getByLabel(joinWords.name, { exact: true }).fill('Bram de Vries')
  await page.getByRole('textbox', { name: joinWords.discipline }).fill('verpleegkunde')
  await page.getByRole('textbox', { name: joinWords.organisation }).fill('Wijkteam Oost')
  await page.getByRole('button', { name: joinWords.action }).click()
  await page.waitForURL(`**/s/${created.space.id}`)
  const note = page.getByRole('region', { name: spaceWords.justJoined.title })
  expect(await note.getByLabel(spaceWords.justJoined.label).inputValue()).toMatch(/#p=[\w-]{22,}$/)
  await page.getByRole('button', { name: 'Bram de Vries' }).first().waitFor()
  await page.reload()
  await note.getByRole('button', { name: spaceWords.justJoined.close }).click()
  await note.waitFor({ state: 'detached' })
  await page.reload()
  await page.getByRole('button', { name: 'Bram de Vries' }).first().waitFor()
  expect(await note.count()).toBe(0)
})

test('B15 who joins while a step runs is on their board after the form, and finds the link on the home', async () => {
  const created = await makeSpace(server().url)
  const { stepId } = await command(server().url, created.space.id, created.token, {
    type: 'addStep',
    title: 'Samen',
  })
  await command(server().url, created.space.id, created.token, { type: 'startStep', stepId: String(stepId) })
  const { page } = await visitors.visit({ screen: 'phone' })
  await page.goto(`/doe-mee/${created.space.joinCode}`)
  await page.getByLabel(joinWords.name, { exact: true }).fill('Noor')
  await page.getByRole('button', { name: joinWords.action }).click()
  await page.waitForURL(/\/b\//)
  await page.locator('.tl-container .tl-canvas').waitFor()
  await page.getByRole('link', { name: /Terug naar de ruimte/ }).click()
  await page.getByLabel(spaceWords.justJoined.label, { exact: true }).waitFor()
})

test('B2: the second visitor is offered the disciplines that are already there', async () => {
  const created = await makeSpace(server().url, { discipline: 'jongerenwerk' })
  const { page } = await visitors.visit({ screen: 'phone' })
  await page.goto(`/doe-mee/${created.space.joinCode}`)
  await page.getByRole('textbox', { name: joinWords.discipline }).fill('jong')
  await page.getByRole('button', { name: 'jongerenwerk' }).click()
  expect(await page.getByRole('textbox', { name: joinWords.discipline }).inputValue()).toBe('jongerenwerk')
})

test.each([
  ['a code that leads nowhere', 'CCCCCC', (page: Page) => page.getByRole('alert')],
  ['a code with a sign that no code has', 'AB!111', (page: Page) => page.getByText(joinWords.codeImpossible)],
])('%s gets a sentence and a way on, never a spinner', async (_name, code, sentence) => {
  const { page } = await visitors.visit({ screen: 'phone' })
  await page.goto(`/doe-mee/${encodeURIComponent(code)}`)
  await sentence(page).waitFor()
  const wayOn = page.getByRole('link', { name: joinWords.otherCode })
  await wayOn
    .or(page.getByRole('button', { name: joinWords.codeAction }))
    .first()
    .waitFor()
})

test('B3: who scans the code again goes on as the same member', async () => {
  const created = await makeSpace(server().url)
  const { page } = await visitors.visit({ screen: 'phone' })
  await page.goto(`/doe-mee/${created.space.joinCode}`)
  await page.getByLabel(joinWords.name, { exact: true }).fill('Noor')
  await page.getByRole('button', { name: joinWords.action }).click()
  await page.getByLabel(spaceWords.justJoined.label, { exact: true }).waitFor()
  await page.goto(`/doe-mee/${created.space.joinCode}`)
  await page.getByRole('heading', { name: joinWords.alreadyTitle('Noor') }).waitFor()
})
