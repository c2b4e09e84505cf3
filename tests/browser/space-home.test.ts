import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { CreatedAnswer } from '../../shared/protocol/http.ts'
import { keyInFragment } from '../../shared/space/links.ts'
import { board as boardWords } from '../../shared/texts/nl/board.ts'
import { common } from '../../shared/texts/nl/common.ts'
import { join as joinWords } from '../../shared/texts/nl/join.ts'
import { landing } from '../../shared/texts/nl/landing.ts'
import { space as words } from '../../shared/texts/nl/space.ts'
import { type Visitor, visitorsForFile } from '../support/browser.ts'
import { addBoard, boardPath, command, join, makeSpace, makeTryout } from '../support/fixtures.ts'
import { serverForFile } from '../support/server.ts'

const server = serverForFile()
const visitors = visitorsForFile(() => server().url)

/** Opens the home of a space as someone who is signed in. */
async function atHome(created: CreatedAnswer, token = created.token): Promise<Visitor> {
  const visitor = await visitors.visit({ signedIn: { spaceId: created.space.id, token } })
  await visitor.page.goto(`/s/${created.space.id}`)
  await title(visitor.page, created.space.title)
  return visitor
}

/** What the server answers to the key of a link: 200 while it works. */
async function statusOf(link: string, spaceId: string): Promise<number> {
  const headers = { 'content-type': 'application/json', origin: new URL(server().url).origin }
  const body = JSON.stringify({ key: keyInFragment(new URL(link).hash) })
  const answer = await fetch(`${server().url}/api/spaces/${spaceId}/sessions`, {
    method: 'POST',
    headers,
    body,
  })
  return answer.status
}

function isOnScreen(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return top >= 0 && bottom <= innerHeight
}

async function headingHasFocus(page: Page, text: string): Promise<void> {
  const focused = () =>
    page.evaluate(() => `${document.activeElement?.tagName} ${document.activeElement?.textContent}`)
  await expect.poll(focused).toBe(`H1 ${text}`)
}

const title = (page: Page, text: string) => page.getByRole('heading', { level: 1, name: text }).waitFor()
const pathAndHash = (link: string) => link.slice(new URL(link).origin.length)

test('B3: a personal link on a second device makes the same member, and leaves the address bar at once', async () => {
  const created = await makeSpace(server().url)
  const bram = await join(server().url, created, { name: 'Bram de Vries', discipline: 'verpleegkunde' })
  const { page } = await visitors.visit({ screen: 'phone' })
  await page.goto(pathAndHash(bram.links.personal))
  await title(page, created.space.title)
  await page.getByRole('button', { name: 'Bram de Vries' }).first().waitFor()
  expect(page.url()).toBe(`${server().url}/s/${created.space.id}`)

  await page.reload()
  await title(page, created.space.title)
  const answer = await page.evaluate(
    (id) => fetch(`/api/spaces/${id}`).then((reply) => reply.json()),
    created.space.id,
  )
  expect(answer).toMatchObject({ member: { id: bram.member.id, role: 'participant' } })
})

test('B1: the secret link makes a facilitator, who is asked for a name', async () => {
  const created = await makeSpace(server().url)
  const { page } = await visitors.visit()
  await page.goto(pathAndHash(created.links.facilitator))
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(words.profile.name, { exact: true }).fill('Youssef')
  await dialog.getByRole('button', { name: common.save }).click()
  await page.getByRole('button', { name: 'Youssef' }).first().waitFor()
  await page.getByRole('button', { name: words.settings.menu }).waitFor()
})

test('B1: a personal link that was replaced says so and offers the ways in', async () => {
  const created = await makeSpace(server().url)
  const bram = await join(server().url, created)
  const renewed = await command(server().url, created.space.id, created.token, {
    type: 'rotateLinks',
    which: 'personal',
    memberId: bram.member.id,
  })
  const { page } = await visitors.visit()
  await page.goto(pathAndHash(bram.links.personal))
  await page.getByText(words.entry.gone).first().waitFor()
  await page.getByRole('button', { name: words.entry.codeAction }).waitFor()

  // The new link works once; who goes on without copying the next one still finds it on the home.
  const { page: phone } = await visitors.visit({ screen: 'phone' })
  await phone.goto(pathAndHash(String(renewed.link)))
  await phone.getByRole('heading', { name: words.entry.newLinkTitle }).waitFor()
  const link = await phone.getByLabel(words.justJoined.label, { exact: true }).inputValue()
  await phone.getByRole('button', { name: words.justJoined.enter }).click()
  const note = phone.getByRole('region', { name: words.justJoined.title })
  expect(await note.getByLabel(words.justJoined.label, { exact: true }).inputValue()).toBe(link)
})

test('B5: the facilitator sees people come in without reloading', async () => {
  const created = await makeSpace(server().url)
  const { page } = await atHome(created)
  await page.getByText(words.people.onlyYou).waitFor()
  await join(server().url, created, { name: 'Noor Jansen', discipline: 'onderwijs' })
  await page.getByText('Noor Jansen').first().waitFor()
  await page.getByRole('heading', { name: 'onderwijs' }).waitFor()
})

test('B2: two people with one name are told apart', async () => {
  const created = await makeSpace(server().url)
  await join(server().url, created, { name: 'Anna' })
  await join(server().url, created, { name: 'Anna' })
  const { page } = await atHome(created)
  const names = await page
    .getByRole('listitem')
    .filter({ hasText: /^\W*A?\W*Anna/ })
    .allTextContents()
  expect(new Set(names).size).toBe(2)
})

test('a facilitator adds a board; a participant who is at home sees it and opens it', async () => {
  const created = await makeSpace(server().url)
  const bram = await join(server().url, created)
  const { page: facilitator } = await atHome(created)
  const { page: participant } = await atHome(created, bram.token)
  await participant.getByText(words.boards.emptyTitle).waitFor()

  await facilitator.getByRole('button', { name: words.boards.add }).click()
  await facilitator.getByRole('dialog').getByLabel(words.addBoard.boardTitle).fill('Wie doet wat')
  await facilitator.getByRole('dialog').getByRole('button', { name: words.addBoard.action }).click()
  await participant.getByRole('link', { name: 'Wie doet wat' }).click()
  await participant.locator('.tl-canvas').waitFor()
})

test('B21: a frozen board is told to be read-only at once, at home and on the board', async () => {
  const created = await makeSpace(server().url)
  const bram = await join(server().url, created)
  const boardId = await addBoard(server().url, created, { title: 'Stil bord' })
  const { page: facilitator } = await atHome(created)
  const { page: home } = await atHome(created, bram.token)
  const { page: board } = await visitors.visit({ signedIn: { spaceId: created.space.id, token: bram.token } })
  await board.goto(boardPath(created, boardId))
  await board.getByRole('button', { name: boardWords.tools.note, exact: true }).waitFor()

  await facilitator.getByRole('button', { name: words.moreActions('Stil bord') }).click()
  await facilitator.getByRole('menuitem', { name: words.boards.freeze }).click()
  await home.getByText(words.boards.frozen).waitFor()
  await board.getByText(boardWords.banner.frozen).waitFor()
  await board.getByRole('button', { name: boardWords.tools.note, exact: true }).waitFor({ state: 'hidden' })

  await board.reload()
  await board.getByText(boardWords.banner.frozen).waitFor()
})

test('B21: a board that was thrown away comes back from the message', async () => {
  const created = await makeSpace(server().url)
  await addBoard(server().url, created, { title: 'Toch niet' })
  const { page } = await atHome(created)
  await page.getByRole('button', { name: words.moreActions('Toch niet') }).click()
  await page.getByRole('menuitem', { name: words.boards.remove }).click()
  await page.getByText(words.boards.emptyTitle).waitFor()
  await page.getByRole('button', { name: words.boards.restore }).first().click()
  await page.getByRole('link', { name: 'Toch niet' }).waitFor()
})

test('B1: a new link of facilitators is asked for, focused, and not lost by saving the settings', async () => {
  const created = await makeSpace(server().url)
  const { page } = await atHome(created)
  await page.getByRole('button', { name: words.settings.menu }).click()
  const make = page.getByRole('button', { name: words.settings.newFacilitator })
  await make.click()
  await page.getByText(words.settings.newFacilitatorQuestion).waitFor()
  expect(await statusOf(created.links.facilitator, created.space.id)).toBe(200)
  await make.click()

  const link = page.getByLabel(words.settings.facilitatorLabel)
  await link.waitFor()
  expect(await link.evaluate((field) => field === document.activeElement)).toBe(true)
  await expect.poll(() => link.evaluate(isOnScreen)).toBe(true)
  await page.getByRole('button', { name: common.save }).click()
  await page.getByRole('heading', { name: words.links.uncopiedTitle }).waitFor()
  expect(await statusOf(created.links.facilitator, created.space.id)).toBe(403)
  await page.getByRole('button', { name: words.links.uncopiedClose }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
})

test('B4: who gets another role is told so', async () => {
  const created = await makeSpace(server().url)
  const bram = await join(server().url, created)
  const { page } = await atHome(created, bram.token)
  const { id } = bram.member
  await command(server().url, created.space.id, created.token, {
    type: 'setRole',
    memberId: id,
    role: 'facilitator',
  })
  await page.getByText(words.roleNow.facilitator).waitFor()
})

test('the keyboard goes along to the next page: from the code to the space', async () => {
  const created = await makeSpace(server().url)
  const { page } = await visitors.visit()
  await page.goto('/')
  await page.getByLabel(landing.joinTitle).fill(created.space.joinCode)
  await page.keyboard.press('Enter')
  await headingHasFocus(page, created.space.title)
  await page.getByLabel(joinWords.name).fill('Kim')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: words.boards.title, exact: true }).waitFor()
  await headingHasFocus(page, created.space.title)
})

test('a change that gets no connection is told, and can be tried again from the message', async () => {
  const created = await makeSpace(server().url)
  await addBoard(server().url, created, { title: 'Stil bord' })
  const { page, tolerate } = await atHome(created)
  tolerate(/ERR_FAILED/)
  await page.route('**/commands', (route) => route.abort(), { times: 1 })
  await page.getByRole('button', { name: words.moreActions('Stil bord') }).click()
  await page.getByRole('menuitem', { name: words.boards.freeze }).click()
  await page.getByText(common.trouble.offline).waitFor()
  await page.getByRole('button', { name: common.retry }).click()
  await page.getByText(words.boards.frozen, { exact: true }).waitFor()
})

test('B4: a participant sees nothing of what facilitators do', async () => {
  const created = await makeSpace(server().url)
  await addBoard(server().url, created, { title: 'Een bord' })
  const bram = await join(server().url, created)
  const { page } = await atHome(created, bram.token)
  await page.getByRole('link', { name: 'Een bord' }).waitFor()
  expect(await page.getByRole('button', { name: words.boards.add }).count()).toBe(0)
  expect(await page.getByRole('button', { name: words.settings.menu }).count()).toBe(0)
  expect(await page.getByRole('button', { name: words.moreActions('Een bord') }).count()).toBe(0)
})

test('B4: who is taken out of the space is told so while looking at it', async () => {
  const created = await makeSpace(server().url)
  const bram = await join(server().url, created)
  const { page } = await atHome(created, bram.token)
  await command(server().url, created.space.id, created.token, {
    type: 'removeMember',
    memberId: bram.member.id,
  })
  await page.getByRole('heading', { level: 1, name: words.entry.title }).waitFor()
})

test('domain 4.1: the card of a person opens from the list of people and leads to the board where it hangs', async () => {
  const created = await makeTryout(server().url)
  const { page } = await atHome(created)
  const { card } = words.people
  await page.getByRole('button', { name: `Samira el Amrani, ${card.open}` }).click()
  const dialog = page.getByRole('dialog', { name: card.title('Samira el Amrani') })
  await dialog.getByText('Ik ken elk gezin in de straat.').waitFor()
  expect(await dialog.getByRole('link').count()).toBe(1)
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Samira')
})
