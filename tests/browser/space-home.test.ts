import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { CreatedAnswer } from '../../shared/protocol/http.ts'
import { board as boardWords } from '../../shared/texts/nl/board.ts'
import { common } from '../../shared/texts/nl/common.ts'
import { space as words } from '../../shared/texts/nl/space.ts'
import { type Visitor, visitorsForFile } from '../support/browser.ts'
import { addBoard, boardPath, command, join, makeSpace } from '../support/fixtures.ts'
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
  await command(server().url, created.space.id, created.token, {
    type: 'rotateLinks',
    which: 'personal',
    memberId: bram.member.id,
  })
  const { page } = await visitors.visit()
  await page.goto(pathAndHash(bram.links.personal))
  await page.getByText(words.entry.gone).first().waitFor()
  await page.getByRole('button', { name: words.entry.codeAction }).waitFor()
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
