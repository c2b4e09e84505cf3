import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { CreatedAnswer, JoinedAnswer } from '../../shared/protocol/http.ts'
import type { CommandInput } from '../../shared/space/commands/index.ts'
import { screen as words } from '../../shared/texts/nl/screen.ts'
import { type VisitorOptions, visitorsForFile } from '../support/browser.ts'
import { command, join, makeSpace } from '../support/fixtures.ts'
import { placeIn, writeNote } from '../support/meeting.ts'
import { present } from '../support/presence.ts'
import { serverForFile } from '../support/server.ts'
import { SyncClient } from '../support/syncClient.ts'
import { textsBySize } from './smallestText.ts'

const server = serverForFile()
const visitors = visitorsForFile(() => server().url)

/** A space with a facilitator, people and, unless it is empty, the three steps of wie-zijn-wij. */
class Room {
  readonly made: CreatedAnswer
  readonly people: JoinedAnswer[] = []
  steps: string[] = []

  constructor(made: CreatedAnswer) {
    this.made = made
  }

  static async open(names: readonly string[] = [], title = 'Leerkring Noord'): Promise<Room> {
    const room = new Room(await makeSpace(server().url, { title, name: 'Fatima' }))
    for (const name of names) room.people.push(await join(server().url, room.made, { name }))
    const { stepIds } = await room.do({ type: 'addWerkvorm', werkvorm: 'wie-zijn-wij' })
    room.steps = stepIds as string[]
    return room
  }

  get id(): string {
    return this.made.space.id
  }

  do(body: CommandInput, token = this.made.token): Promise<Record<string, unknown>> {
    return command(server().url, this.id, token, body)
  }

  /** Starts a step by its place on the sheet; answers its board when everyone shares one. */
  async start(place: number): Promise<string> {
    const { boards } = await this.do({ type: 'startStep', stepId: this.steps[place] ?? '' })
    return (boards as { id: string; group: string | null }[]).find(({ group }) => group === null)?.id ?? ''
  }

  async link(): Promise<string> {
    return String((await this.do({ type: 'openScreen' })).link)
  }

  sync(document: string, token = this.made.token): Promise<SyncClient> {
    return new SyncClient(server().url, `${this.id}/${document}`, { token }).ready()
  }

  async answer(pollId: string, person: JoinedAnswer, answers: Record<string, unknown>): Promise<void> {
    const answer = await fetch(`${server().url}/api/spaces/${this.id}/polls/${pollId}/answer`, {
      method: 'PUT',
      headers: {
        'Content-Type': 'application/json',
        Origin: server().url,
        Authorization: `Bearer ${person.token}`,
      },
      body: JSON.stringify({ answers }),
    })
    expect(answer.status).toBe(204)
  }
}

const scene = (page: Page, name: string) => page.locator(`main[data-scene="${name}"]`)

/** The shared screen of a room, in a browser of its own. */
async function screenOf(room: Room, options: VisitorOptions = {}) {
  const visitor = await visitors.visit({ screen: 'projector', ...options })
  await visitor.page.goto(await room.link())
  await visitor.page.locator('main[data-scene]').waitFor()
  return visitor
}

const signedIn = (room: Room) => ({ signedIn: { spaceId: room.id, token: room.made.token } })

describe('B23 the way in', () => {
  test('the key leaves the address at once, and a reload works without it', async () => {
    const room = await Room.open()
    const { page } = await screenOf(room)
    expect(new URL(page.url()).hash).toBe('')
    expect(new URL(page.url()).pathname).toBe(`/s/${room.id}/scherm`)
    await page.reload()
    await scene(page, 'welcome').waitFor()
  })

  test('without a key it says where to open it, to a facilitator of this browser too', async () => {
    const room = await Room.open()
    const { page } = await visitors.visit(signedIn(room))
    await page.goto(`/s/${room.id}/scherm`)
    await page.getByRole('heading', { name: words.entry.title }).waitFor()
    const desk = page.getByRole('link', { name: words.entry.toDesk })
    expect(await desk.getAttribute('href')).toBe(`/s/${room.id}/regie`)
  })

  test('the key of a screen that was replaced opens nothing', async () => {
    const room = await Room.open()
    const old = await room.link()
    await room.link()
    const { page } = await visitors.visit()
    await page.goto(old)
    await page.getByText(words.entry.keyGone).waitFor()
  })

  test('beside a facilitator in one browser it has its own session, keeps no copy and is nobody', async () => {
    const room = await Room.open(['Kim'])
    const { page, context } = await visitors.visit({ screen: 'projector', ...signedIn(room) })
    const sockets: string[] = []
    page.on('websocket', (socket) => sockets.push(socket.url()))
    await page.goto(await room.link())
    await scene(page, 'welcome').waitFor()
    await room.start(2)
    await page.locator('main[data-scene="board"] svg[role="img"]').waitFor()
    expect(sockets.length).toBeGreaterThan(2)
    for (const url of sockets) expect(new URL(url).searchParams.get('seat')).toBe('screen')
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0)

    const colleague = await context.newPage()
    await colleague.goto(`/s/${room.id}`)
    await colleague.getByRole('main').getByText('Kim').first().waitFor()
    const names = await context.cookies()
    expect(names.map(({ name }) => name).sort()).toEqual([`sb_${room.id}`, `sb_${room.id}_screen`])
  })
})

describe('B23 what it shows', () => {
  test('B5 code in two parts, address, who comes in, and what comes first', async () => {
    const room = await Room.open(['Kim'])
    const { page } = await screenOf(room)
    const { joinCode } = room.made.space
    for (const part of [
      joinCode.slice(0, 3),
      joinCode.slice(3),
      'Kim',
      'Wie ben ik?',
      words.welcome.here(1),
    ]) {
      await page.getByText(part, { exact: true }).waitFor()
    }
    await page.getByRole('img', { name: /QR/ }).waitFor()
    await join(server().url, room.made, { name: 'Ali' })
    await page.getByText(words.welcome.here(2), { exact: true }).waitFor()
    expect(await page.locator('li').allTextContents()).toEqual(['Ali', 'Kim'])
  })

  test('sixty names stay within the page, the newest first', async () => {
    const names = Array.from({ length: 60 }, (_, place) => `Willemijntje${place}`)
    const room = await Room.open(names)
    const { page } = await screenOf(room)
    await page.getByText(words.welcome.here(60), { exact: true }).waitFor()
    await page.evaluate(() => document.fonts.ready)
    const list = page.locator('li:visible')
    expect(await list.first().textContent()).toBe('Willemijntje59')
    const { scrollHeight, clientHeight } = await page
      .locator('ul')
      .evaluate(({ scrollHeight, clientHeight }) => ({ scrollHeight, clientHeight }))
    expect(scrollHeight).toBeLessThanOrEqual(clientHeight + 1)
  })

  test('B18 the question, the time and who is done while people work, and nothing that they write', async () => {
    const room = await Room.open(['Kim', 'Ali', 'Sam', 'Bo'])
    const { page } = await screenOf(room)
    const sockets: string[] = []
    page.on('websocket', (socket) => sockets.push(decodeURIComponent(socket.url())))
    await room.start(0)
    await scene(page, 'question').waitFor()
    await page.getByRole('heading', { name: /^Wie ben jij/ }).waitFor()
    await page.getByText(words.work.solo, { exact: true }).waitFor()
    await page.getByText(words.work.ready(0, 4), { exact: true }).waitFor()
    expect(await page.getByText('Kim').count()).toBe(0)
    await room.start(1)
    await page.getByText('2 duo’s', { exact: true }).waitFor()
    const named = await page.locator('ul > li').allTextContents()
    expect(named.map((text) => text.match(/Kim|Ali|Sam|Bo/g)?.length)).toEqual([2, 2])
    await room.do({ type: 'setReady', ready: true }, room.people[0]?.token)
    await page.getByText(words.work.ready(1, 2), { exact: true }).waitFor()
    // It does not even ask for their boards.
    expect(sockets.filter((url) => url.includes('board:') || url.includes('layout:'))).toEqual([])
  })

  test('B22 the part where people are gathered, then where the leader looks, then the whole board', async () => {
    const room = await Room.open()
    const { page } = await screenOf(room)
    const boardId = await room.start(2)
    const picture = page.locator('main[data-scene="board"] svg[role="img"]')
    await picture.waitFor()
    const view = () => picture.getAttribute('viewBox')
    const whole = await view()

    await room.do({ type: 'gather', boardId, rect: { x: 600, y: 100, w: 1200, h: 700 } })
    await expect.poll(view).toBe('600 100 1200 700')

    await room.do({ type: 'spotlight', boardId, leaderId: room.made.member.id })
    await expect.poll(view).toBe(whole)
    const leader = await room.sync(`board:${boardId}`)
    present(leader, { v: [-1000, -500, 2, 2000, 1000] })
    await expect.poll(view).toBe('1000 500 1000 500')
    await page.getByText(words.board.follows('Fatima')).waitFor()
    await leader.end()
    await expect.poll(view).toBe(whole)
  })

  test('B26 an open poll asks, and its outcome comes when it is closed, on the notes too', async () => {
    const room = await Room.open(['Kim', 'Ali'])
    const { page } = await screenOf(room)
    const boardId = await room.start(2)
    const layout = await room.sync(`layout:${boardId}`)
    const board = await room.sync(`board:${boardId}`)
    await writeNote(board, 'first', 'Samen op huisbezoek', { at: placeIn(layout, 'together') })
    await writeNote(board, 'second', 'Korte lijnen', { at: placeIn(layout, 'needs') })
    const question = { kind: 'dots', text: 'Waar beginnen we?', on: 'notes', zone: '' } as const
    const { pollId } = await room.do({
      type: 'addPoll',
      title: 'Kiezen',
      boardId,
      questions: [{ ...question, dots: 3, stacking: true }],
    })
    await room.do({ type: 'openPoll', pollId: String(pollId) })
    await page.getByText(words.vote.now).waitFor()
    await page.getByRole('heading', { name: 'Waar beginnen we?' }).waitFor()
    const space = await room.sync('space')
    const { questions } = space.document.getMap('polls').get(String(pollId)) as {
      questions: { id: string }[]
    }
    const id = questions[0]?.id ?? ''
    for (const person of room.people) {
      await room.answer(String(pollId), person, { [id]: { 'shape:second': 2, 'shape:first': 1 } })
    }
    await room.do({ type: 'closePoll', pollId: String(pollId) })
    await scene(page, 'result').waitFor()
    await page.getByText('Korte lijnen', { exact: true }).waitFor()
    const bars = page.locator('ol > li')
    await expect.poll(() => bars.count()).toBe(2)
    expect(await bars.first().textContent()).toContain('Korte lijnen')
    expect((await textsBySize(page))[0]?.pixels).toBeGreaterThanOrEqual(28)
    await room.do({ type: 'showOnScreen', show: 'board', boardId })
    const dots = page.locator('main[data-scene="board"] svg circle + text')
    await expect.poll(async () => (await dots.allTextContents()).sort()).toEqual(['2', '4'])
    for (const client of [layout, board, space]) await client.end()
  })

  test('B26 the arrows page through an outcome, start no step, and from then on nothing turns by itself', async () => {
    const room = await Room.open(['Kim'])
    const { page } = await screenOf(room, signedIn(room))
    await page.clock.install()
    await room.start(0)
    const scale = { kind: 'scale', min: 1, max: 5, minLabel: '', maxLabel: '' } as const
    const questions = ['Hoe was het?', 'Hoe nu?', 'Hoe verder?'].map((text) => ({ ...scale, text }))
    const pollId = String((await room.do({ type: 'addPoll', title: 'Terugblik', questions })).pollId)
    await room.do({ type: 'openPoll', pollId })
    const space = await room.sync('space')
    const asked = space.document.getMap('polls').get(pollId) as { questions: { id: string }[] }
    const [kim] = room.people
    if (!kim) throw new Error('Nobody joined')
    await room.answer(pollId, kim, Object.fromEntries(asked.questions.map(({ id }) => [id, 3])))
    await room.do({ type: 'closePoll', pollId })
    const shown = (place: number) => page.getByText(words.result.page(place, 3), { exact: true }).waitFor()
    await scene(page, 'result').waitFor()
    await shown(1)
    await page.keyboard.press('ArrowRight')
    await shown(2)
    for (const _ of questions) await page.keyboard.press('ArrowRight')
    await page.getByRole('heading', { name: 'Hoe verder?' }).waitFor()
    await shown(3)
    await page.keyboard.press('ArrowLeft')
    await shown(2)
    await page.clock.runFor(10 * 60_000)
    await shown(2)
    await page.keyboard.press('PageDown')
    await page.getByRole('heading', { name: /^Vraag elkaar uit/ }).waitFor()
    await space.end()
  })

  test('a break, a message for a moment, and thanks at the end', async () => {
    const room = await Room.open(['Kim'])
    const { page } = await screenOf(room)
    const { stepId } = await room.do({ type: 'addStep', kind: 'break', title: 'Pauze', minutes: 15 })
    await room.do({ type: 'startStep', stepId: String(stepId) })
    await scene(page, 'break').waitFor()
    await page.getByText(/^We gaan verder om \d\d:\d\d$/).waitFor()
    await room.do({ type: 'sendMessage', text: 'Nog 60 seconden' })
    await scene(page, 'message').getByRole('heading', { name: 'Nog 60 seconden' }).waitFor()
    await scene(page, 'break').waitFor()
    await room.do({ type: 'endMeeting' })
    await scene(page, 'thanks').waitFor()
  })
})

/** A second press within 800 ms is the same press of a clicker that stutters; this waits until it would be another one. */
async function anotherPress(page: Page): Promise<void> {
  const from = await page.evaluate(() => performance.now())
  await page.waitForFunction((start) => performance.now() > start + 800, from)
}

describe('B7 a clicker on the laptop of the projector', () => {
  test('starts the next step and goes back, when a facilitator is signed in there', async () => {
    const room = await Room.open(['Kim', 'Ali'])
    const { page } = await screenOf(room, signedIn(room))
    await page.keyboard.press('PageDown')
    await page.getByText(words.work.solo, { exact: true }).waitFor()
    await anotherPress(page)
    await page.keyboard.press(' ')
    await page.getByText('1 duo', { exact: true }).waitFor()
    await anotherPress(page)
    await page.keyboard.press('ArrowLeft')
    await page.getByText(words.work.solo, { exact: true }).waitFor()
  })

  test('says a quiet word when nobody is', async () => {
    const room = await Room.open()
    const { page } = await screenOf(room)
    await page.keyboard.press('PageDown')
    await page.getByText(words.notHere).waitFor()
    await scene(page, 'welcome').waitFor()
  })
})

const long =
  'Wat zou jij morgen anders doen in je contact met ouders van een kind dat thuiszit, als je niet hoefde te wachten op toestemming van een andere organisatie, en wat heb je daarvoor nodig van de jeugdgezondheidszorgmedewerkers hier?'

describe('B23 readable from 6 metres: at 1920 by 1080 no text is smaller than 28 px', () => {
  const sizes = [
    { width: 1920, height: 1080 },
    { width: 1280, height: 720 },
    { width: 1024, height: 768 },
    { width: 3840, height: 2160 },
  ]

  async function expectReadable(page: Page): Promise<void> {
    for (const size of sizes) {
      await page.setViewportSize(size)
      const least = 28 * Math.min(size.width / 1920, size.height / 1080)
      const smallest = async () => (await textsBySize(page))[0] ?? { text: 'nothing', pixels: 0 }
      await expect
        .poll(async () => (await smallest()).pixels - least, { message: JSON.stringify(await smallest()) })
        .toBeGreaterThanOrEqual(-0.05)
      const { scrollWidth, scrollHeight } = await page.evaluate(() => {
        const { scrollWidth, scrollHeight } = document.documentElement
        return { scrollWidth, scrollHeight }
      })
      expect([scrollWidth, scrollHeight]).toEqual([size.width, size.height])
    }
  }

  test('the welcome, with sixty names', async () => {
    const names = Array.from({ length: 60 }, (_, place) => `Annemarie${place} van Dijk`)
    const room = await Room.open(names, 'Leerkring Jeugd, Gezin en Onderwijs in de regio Noord-Holland Noord')
    const { page } = await screenOf(room)
    await page.getByText(words.welcome.here(60), { exact: true }).waitFor()
    await expectReadable(page)
  })

  test('a long question, which is shown whole', async () => {
    const room = await Room.open(['Kim', 'Ali', 'Sam'])
    await room.do({ type: 'editStep', stepId: room.steps[0] ?? '', question: long })
    const { page } = await screenOf(room)
    await room.start(0)
    await scene(page, 'question').waitFor()
    await expectReadable(page)
    for (const size of sizes) {
      await page.setViewportSize(size)
      const heading = page.getByRole('heading', { name: long })
      const fits = () =>
        heading.evaluate((words) => words.scrollHeight <= (words.parentElement?.clientHeight ?? 0) + 1)
      await expect.poll(fits).toBe(true)
    }
  })

  test('who is with whom, in twelve duos with long names', async () => {
    const room = await Room.open(Array.from({ length: 24 }, (_, at) => `Willemijntje${at} van Dijk`))
    await room.do({ type: 'editStep', stepId: room.steps[1] ?? '', question: long })
    const { page } = await screenOf(room)
    await room.start(1)
    await page.getByText('12 duo’s', { exact: true }).waitFor()
    await expectReadable(page)
    for (const size of sizes) {
      await page.setViewportSize(size)
      const question = page.getByRole('heading', { name: long })
      const letters = () =>
        question.evaluate((heading) => ({
          pixels: Number.parseFloat(getComputedStyle(heading).fontSize),
          fits: heading.scrollHeight <= (heading.parentElement?.clientHeight ?? 0) + 1,
        }))
      await expect.poll(async () => (await letters()).fits).toBe(true)
      const least = 52 * Math.min(size.width / 1920, size.height / 1080)
      expect((await letters()).pixels).toBeGreaterThanOrEqual(least - 0.05)
      expect(await page.locator('ul > li').filter({ hasText: 'Willemijntje' }).count()).toBe(12)
    }
  })

  test('the whole board of wie-zijn-wij with its question and time above it', async () => {
    const room = await Room.open()
    const { page } = await screenOf(room)
    await room.start(2)
    await page.locator('main[data-scene="board"] svg[role="img"] text').first().waitFor()
    await expectReadable(page)
  })
})

test('B23 without a connection it keeps showing, says so in a small word, and goes on by itself', async () => {
  const room = await Room.open(['Kim'])
  const { page, tolerate } = await screenOf(room)
  tolerate(/WebSocket|ERR_CONNECTION_REFUSED|status of 5/)
  await room.start(0)
  await scene(page, 'question').waitFor()
  await server().kill9()
  await page.getByText(words.offline).waitFor()
  expect(await page.getByText(words.work.solo, { exact: true }).isVisible()).toBe(true)
  await server().restart()
  await page.getByText(words.offline).waitFor({ state: 'detached', timeout: 30_000 })
  await room.start(1)
  await page.getByRole('heading', { name: /^Vraag elkaar uit/ }).waitFor()
})
