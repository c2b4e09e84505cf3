import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { profilesTexts } from '../../shared/reading/views/profiles/texts.ts'
import { board as boardWords } from '../../shared/texts/nl/board.ts'
import { desk as words } from '../../shared/texts/nl/desk.ts'
import { meeting as meetingWords } from '../../shared/texts/nl/meeting.ts'
import { polls as pollWords } from '../../shared/texts/nl/polls.ts'
import { screen as screenWords } from '../../shared/texts/nl/screen.ts'
import { texts as evaluationTexts } from '../../shared/werkvormen/evaluatie/texts.ts'
import { texts as cardTexts } from '../../shared/werkvormen/wie-zijn-wij/texts.ts'
import { visitorsForFile } from '../support/browser.ts'
import { type Cable, layCable } from '../support/cable.ts'
import { serverForFile } from '../support/server.ts'
import { savedStateIs, stopWriting, writeNote } from './canvas.ts'
import { act } from './meeting/act.ts'
import { picture } from './meeting/album.ts'
import { share, writeIn } from './meeting/card.ts'
import { brings, comeIn, comeInByCode, first, type Player, roles } from './meeting/cast.ts'
import {
  makeOwnSpace,
  nextButton,
  openDotVote,
  openScreen,
  putOnSheet,
  runsStep,
  sheetTitles,
} from './meeting/lead.ts'
import {
  atHome,
  groupOf,
  hasNotes,
  looksAlong,
  noteTexts,
  onAnotherBoard,
  originOf,
  topOfStrip,
} from './meeting/looking.ts'
import { sameTime, secondsShown } from './meeting/time.ts'
import { dotsShown, evaluate, putDots } from './meeting/vote.ts'

const server = serverForFile()
const visitors = visitorsForFile(() => server().url)
let cable: Cable
beforeAll(async () => {
  cable = await layCable(() => server().port)
})
afterEach(() => cable.plugIn())
afterAll(() => cable.close())

const { card, steps } = cardTexts.nl
const bring = card.bring.title
const evaluation = evaluationTexts.nl
const secret = 'Durf ik dit wel?'
const hint = 'Wissel zo van rol'

/** Long enough for a busy machine. */
const soon = { timeout: 20_000 }

const each = <T>(players: readonly Player[], play: (player: Player, at: number) => Promise<T>) =>
  Promise.all(players.map(play))

test('the whole meeting of domain.md section 5: a desk, a shared screen, six laptops and two phones', {
  timeout: 420_000,
}, async () => {
  const space = await act('make a space', () => makeOwnSpace(visitors, 'Leerkring Noord', 'Fatima'))
  const desk = space.page
  const players: Player[] = []
  const pages = () => Object.fromEntries(players.map((player) => [first(player), player.page]))

  await act('1 prepare the run sheet', async () => {
    await desk.getByRole('link', { name: meetingWords.lobby.desk }).click()
    await putOnSheet(desk, cardTexts.nl.name)
    await putOnSheet(desk, evaluation.name)
    await desk.getByRole('button', { name: words.editor.addBreak }).click()
    await expect.poll(() => sheetTitles(desk), soon).toHaveLength(5)
    await desk.getByRole('button', { name: words.editor.up(words.editor.breakTitle) }).click()
    const order = [
      steps.card.title,
      steps.duo.title,
      steps.together.title,
      words.editor.breakTitle,
      evaluation.step.title,
    ]
    await expect.poll(() => sheetTitles(desk), soon).toEqual(order)
    await desk.getByRole('button', { name: new RegExp(`1.*${steps.card.title.replace('?', '\\?')}`) }).click()
    await desk.getByLabel(words.editor.minutes).fill('8')
    await desk.getByLabel(words.editor.minutes).press('Enter')
    await desk.getByText(words.editor.saved).waitFor()
    await picture('1-sheet', { desk })
  })

  const screen = await act('2 the lobby', async () => {
    await desk.getByRole('button', { name: words.start.meeting }).click()
    await desk.getByText(words.doing.lobby).waitFor()
    const opened = await openScreen(desk)
    const [kim, ...others] = roles
    const phone = others.find((role) => role.screen === 'phone')
    if (!kim || !phone) throw new Error('nobody came')
    const byCode = await comeInByCode(visitors, kim, space.joinCode, cable.url)
    byCode.tolerate(/ERR_|WebSocket|Failed to (load|fetch)/)
    players.push(byCode, await comeInByCode(visitors, phone, space.joinCode))
    const rest = roles.filter((role) => role !== kim && role !== phone)
    players.push(...(await Promise.all(rest.map((role) => comeIn(visitors, role, server().url, { space })))))
    await each(players, async ({ page }) => {
      await page.getByRole('heading', { name: meetingWords.lobby.title }).waitFor()
      await page.getByText(steps.card.title).waitFor()
    })
    await opened.getByRole('heading', { name: screenWords.welcome.title('Leerkring Noord') }).waitFor()
    await opened.getByRole('heading', { name: screenWords.welcome.here(8) }).waitFor()
    for (const player of players) await opened.getByText(first(player), { exact: true }).waitFor()
    expect(((await opened.locator('main').textContent()) ?? '').replace(/\s/g, '')).toContain(space.joinCode)
    await desk.getByText(words.now.lobbyText(8)).waitFor()
    await picture('2-lobby', { desk, screen: opened, ...pages() })
    return opened
  })

  const soloBoards = await act('3 everyone alone', async () => {
    await nextButton(desk, steps.card.title).click()
    await runsStep(desk, 1, 5)
    const boards = await each(players, async ({ page }) => {
      const board = await onAnotherBoard(page)
      await page.getByRole('heading', { name: steps.card.question }).waitFor()
      await page.getByText(meetingWords.reads.solo).first().waitFor()
      return board
    })
    expect(new Set(boards).size).toBe(8)
    await sameTime([desk, screen, ...players.map(({ page }) => page)], 300, 480)
    await each(players, async (player) => {
      await writeIn(player, bring, brings(player))
      await share(player, bring)
    })
    const [kim] = players
    if (!kim) throw new Error('nobody is there')
    await writeIn(kim, card.doubt.title, secret)
    await each(players, ({ page }) => savedStateIs(page, 'saved'))
    await screen.getByRole('heading', { name: steps.card.question }).waitFor()
    await screen.getByText(screenWords.work.soloPrivate).waitFor()
    for (const { page } of players.slice(0, 2)) {
      await page.getByRole('button', { name: meetingWords.ready.mine }).click()
    }
    await screen.getByText(screenWords.work.ready(2, 8)).waitFor()
    await desk.getByText(words.ready.of(2, 8)).waitFor()
    await desk.getByText(words.tiles.onlyFor('Kim')).waitFor()
    // Who is ready and ticks nothing of what they wrote is told so, until they do.
    const warning = kim.page.getByText(meetingWords.harvest.warning.nothing.duo)
    await kim.page.getByRole('switch', { name: new RegExp(bring) }).click()
    await warning.waitFor()
    await share(kim, bring)
    await warning.waitFor({ state: 'detached' })
    for (const page of [desk, screen]) expect(await page.getByText('kan luisteren').count()).toBe(0)
    await picture('3-solo', { desk, screen, ...pages() })
    return boards
  })

  const duos = await act('4 duos with what was ticked', async () => {
    // The clicker lies in front of the laptop on which the shared screen stands.
    await screen.keyboard.press('PageDown')
    await runsStep(desk, 2, 5)
    const boards = await each(players, ({ page }, at) => onAnotherBoard(page, soloBoards[at]))
    const partners = await each(players, async (player, at) => {
      const partner = players.find((other, place) => other !== player && boards[place] === boards[at])
      if (!partner) throw new Error(`${player.name} is alone`)
      await hasNotes(player.page, [brings(player), brings(partner)])
      await player.page
        .getByText(new RegExp(`^Duo \\d, samen met ${first(partner)}`))
        .first()
        .waitFor()
      return partner
    })
    for (const [at, player] of players.entries()) {
      expect(partners[at]?.discipline).not.toBe(player.discipline)
      expect(await noteTexts(player.page)).not.toContain(secret)
    }
    expect(new Set(boards).size).toBe(4)
    await screen.getByText(screenWords.work.groups([[2, 4]])).waitFor()
    await screen.getByRole('heading', { name: steps.duo.question }).waitFor()
    expect(await screen.getByText('kan luisteren').count()).toBe(0)
    await picture('4-duo', { desk, screen, ...pages() })
    return { boards, partners }
  })

  const late = await act('4 somebody comes in late', async () => {
    const wim = { name: 'Wim Hoek', discipline: 'welzijn', screen: 'laptop' } as const
    const player = await comeInByCode(visitors, wim, space.joinCode)
    const board = await onAnotherBoard(player.page)
    const together = players.filter((_, at) => duos.boards[at] === board)
    await hasNotes(player.page, together.map(brings))
    for (const { page } of together)
      await page
        .getByText(/samen met .*Wim/)
        .first()
        .waitFor()
    // The board grows under the two who write on it: a card for the third.
    for (const { page } of [...together, player])
      await page.waitForFunction(() =>
        globalThis.editor.getCurrentPageShapes().some(({ meta }) => meta.zone === 'bring-3'),
      )
    await screen
      .getByText(
        screenWords.work.groups([
          [2, 3],
          [3, 1],
        ]),
      )
      .waitFor()
    players.push(player)
    duos.boards.push(board)
    return player
  })

  await act('4 a laptop without a connection goes on', async () => {
    const [kim] = players
    const partner = duos.partners[0]
    if (!kim || !partner) throw new Error('nobody is there')
    cable.pull()
    await kim.page.getByText(boardWords.banner.offline).waitFor({ timeout: 30_000 })
    await writeNote(kim.page, 500, 640, 'Geschreven in de tunnel')
    await stopWriting(kim.page)
    await savedStateIs(kim.page, 'device')
    await writeIn(partner, cardTexts.nl.duo.shared.title, 'Intussen aan tafel')
    await picture('4-offline', { Kim: kim.page, desk })
    cable.plugIn()
    await savedStateIs(kim.page, 'saved')
    for (const { page } of [kim, partner]) {
      await hasNotes(page, ['Geschreven in de tunnel', 'Intussen aan tafel'])
    }
    await desk.getByText(words.who.inMeeting(9, 9)).waitFor()
  })

  await act('5 the facilitator looks, writes and gives time', async () => {
    const [kim] = players
    if (!kim) throw new Error('nobody is there')
    const group = await groupOf(kim.page)
    const tile = (count: number) => desk.getByRole('img', { name: `${group}: ${words.tiles.notes(count)}` })
    const count = (await noteTexts(kim.page)).length
    await tile(count).waitFor()
    await writeIn(kim, cardTexts.nl.duo.different.title, 'Dit zie je meteen')
    await tile(count + 1).waitFor()
    await desk.getByRole('link', { name: words.tiles.open(group) }).click()
    expect(await onAnotherBoard(desk)).toBe(duos.boards[0])
    await hasNotes(desk, ['Dit zie je meteen', brings(kim)])
    await picture('5-opened', { desk })
    await desk.keyboard.press('Escape')
    const field = desk.getByRole('textbox', { name: words.messages.label })
    await field.fill(hint)
    await field.press('Enter')
    await screen.getByText(hint).waitFor()
    await each(players, async ({ page }) => {
      await page.getByText(hint).waitFor()
    })
    await picture('5-message', { desk, screen, ...pages() })
    await each(players, ({ page }) => page.getByRole('button', { name: meetingWords.message.close }).click())
    const left = await secondsShown(desk)
    await desk.getByRole('button', { name: words.time.moreLong }).click()
    await desk.getByRole('button', { name: words.time.moreLong }).click()
    await sameTime([desk, ...players.map(({ page }) => page)], left + 60, left + 120)
    for (const board of new Set(duos.boards)) {
      const at = duos.boards.indexOf(board)
      await players[at]?.page.getByRole('button', { name: meetingWords.ready.group }).click()
    }
    await desk.getByText(words.ready.all).waitFor()
    await screen.getByText(screenWords.work.allReady).waitFor()
    await sameTime([desk, screen], left, left + 120)
    await picture('5-ready', { desk, screen })
  })

  const plenary = await act('6 together, with what the duos made', async () => {
    // The clicker works on, though the cursor was left where the message was typed.
    await desk.getByRole('textbox', { name: words.messages.label }).focus()
    await desk.keyboard.press('PageDown')
    await runsStep(desk, 3, 5)
    const boards = await each(players, ({ page }, at) => onAnotherBoard(page, duos.boards[at]))
    expect(new Set(boards).size).toBe(1)
    const all = [...players.filter((player) => player !== late).map(brings), 'Intussen aan tafel']
    const [kim, ali] = players
    if (!kim || !ali) throw new Error('nobody is there')
    await each(players, async ({ page }) => {
      await hasNotes(page, all)
      await page.getByRole('heading', { name: cardTexts.nl.centre(cardTexts.nl.forWhom) }).waitFor()
      expect(await noteTexts(page)).not.toContain(secret)
    })
    const drawn = { name: new RegExp(`: ${(await noteTexts(kim.page)).length} briefjes$`) }
    for (const page of [screen, desk]) await page.getByRole('img', drawn).first().waitFor()
    expect(await originOf(kim.page, brings(ali))).toContain(`uit ${ali.name}`)
    expect(await originOf(kim.page, 'Intussen aan tafel')).toMatch(/uit Duo \d/)
    await picture('6-plenary', { desk, screen, ...pages() })
    await desk.getByRole('button', { name: words.screen.showPicture.profiles }).click()
    await screen.getByRole('img', { name: profilesTexts.nl.tables.bring }).waitFor()
    await picture('6-reading', { desk, screen })
    await desk.getByRole('button', { name: words.screen.hidePicture }).click()
    return boards[0] ?? ''
  })

  await act('6 everyone is gathered, and looks along', async () => {
    const [kim, ali] = players
    if (!kim || !ali) throw new Error('nobody is there')
    await ali.page.getByRole('link', { name: /Terug naar de ruimte/ }).click()
    await atHome(ali.page)
    await desk.getByRole('button', { name: words.attention.gather, exact: true }).click()
    expect(await onAnotherBoard(ali.page)).toBe(plenary)
    await desk.getByRole('button', { name: words.attention.release }).click()
    await desk.getByRole('button', { name: words.attention.spotlight, exact: true }).click()
    await onAnotherBoard(desk)
    await screen.getByText(screenWords.board.follows('Fatima')).waitFor()
    await each(players, ({ page }) => page.getByText(meetingWords.attention.follows('Fatima')).waitFor())
    await desk.evaluate(() => void globalThis.editor.setCamera({ x: -3_000, y: -500, z: 0.5 }))
    await each(players, ({ page }) => looksAlong(page, desk))
    await picture('6-along', { desk, screen, ...pages() })
    await desk.getByRole('button', { name: meetingWords.control.release }).click()
    await each(players, ({ page }) =>
      page.getByText(meetingWords.attention.follows('Fatima')).waitFor({ state: 'detached' }),
    )
    await desk.keyboard.press('Escape')
    await runsStep(desk, 3, 5)
  })

  await act('6 a vote with dots', async () => {
    const things = players.filter((player) => player !== late).map(brings)
    const [most = '', second = '', third = ''] = things
    await openDotVote(desk, 'Waar beginnen we?', 'Wat helpt ons het meest?', plenary)
    await screen.getByRole('heading', { name: 'Wat helpt ons het meest?' }).waitFor()
    await each(players, async ({ page }, at) => {
      await page.getByRole('button', { name: boardWords.zoom.fit }).click()
      await putDots(page, [most, at < 4 ? second : third, things[3 + (at % 5)] ?? ''])
    })
    await desk.getByText(pollWords.voted(9, 9)).waitFor()
    for (const { page } of players) expect(await topOfStrip(page)).toBe(0)
    for (const page of [desk, screen, ...players.map(({ page }) => page)]) {
      expect(await dotsShown(page)).toEqual([])
    }
    await picture('6-vote', { desk, screen, ...pages() })
    await desk.getByRole('button', { name: pollWords.desk.close, exact: true }).click()
    await each(players, async ({ page }) => {
      // Counts stand on the notes that are in view.
      await page.getByRole('button', { name: boardWords.zoom.fit }).click()
      const counts = [pollWords.result.dotsOn(9, most), pollWords.result.dotsOn(4, second)]
      await expect.poll(() => dotsShown(page), soon).toEqual(expect.arrayContaining(counts))
    })
    await screen.getByText(most).first().waitFor()
    await picture('6-result', { desk, screen, ...pages() })
  })

  await act('7 a break', async () => {
    await nextButton(desk, words.editor.breakTitle).click()
    await runsStep(desk, 4, 5)
    await each(players, ({ page }) => atHome(page))
    await screen.getByText(screenWords.pause.title, { exact: true }).waitFor()
    await picture('7-break', { desk, screen, Kim: players[0]?.page as Page, Lotte: players[1]?.page as Page })
  })

  await act('8 a short evaluation on phones, and the end', async () => {
    // A press within a second of the step before counts as the same press; after the last step there is no other.
    const last = desk.getByText(words.now.step(5, 5), { exact: true })
    const press = () => screen.keyboard.press('PageDown').then(() => last.isVisible())
    await expect.poll(press, { ...soon, interval: 900 }).toBe(true)
    await runsStep(desk, 5, 5)
    await each(players, ({ page }) => page.getByText(evaluation.poll.scales[0] ?? '').waitFor())
    // Both phones and a laptop: the words of fewer people would tell who wrote them.
    const phones = players.filter((player) => player.screen === 'phone')
    const answering = [...phones, late]
    for (const [at, { page }] of answering.entries()) await evaluate(page, 3 + at, `Ik neem ${at} vragen mee`)
    await desk.getByText(pollWords.voted(3, 9)).waitFor()
    expect(await screen.getByText('vragen mee').count()).toBe(0)
    await picture('8-evaluation', { desk, screen, ...pages() })
    await desk.getByRole('button', { name: pollWords.desk.close, exact: true }).click()
    await each(phones, ({ page }) => page.getByText('Ik neem 1 vragen mee').first().waitFor())
    await picture('8-outcome', { desk, screen, ...pages() })
    await desk.getByRole('button', { name: words.start.end }).click()
    await desk.getByRole('dialog').getByRole('button', { name: words.start.end }).click()
    await desk.getByRole('heading', { level: 1, name: words.now.ended }).waitFor()
    await screen.getByRole('heading', { name: screenWords.thanks.title }).waitFor()
    await picture('8-end', { desk, screen, ...pages() })
  })
})
