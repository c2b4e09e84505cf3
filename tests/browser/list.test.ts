import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { board as boardWords } from '../../shared/texts/nl/board.ts'
import { join as joinWords } from '../../shared/texts/nl/join.ts'
import { list as words } from '../../shared/texts/nl/list.ts'
import { polls as pollWords } from '../../shared/texts/nl/polls.ts'
import { visitorsForFile } from '../support/browser.ts'
import { addBoard, boardPath, command, join, makeSpace } from '../support/fixtures.ts'
import { serverForFile } from '../support/server.ts'
import { canvasReady, editNote, notes, noteText, openBoard, writeNote } from './canvas.ts'

const server = serverForFile()
const visitors = visitorsForFile(() => server().url)
/** On a busy machine what is typed takes a while to arrive. */
const patient = { timeout: 15_000 }

/** Presses Tab until something with this name, or what begins so, has the focus; as who has only a keyboard. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab')
    if ((await focused(page)).startsWith(name)) return
  }
  throw new Error(`The keyboard does not reach "${name}"`)
}

/** The name of what has the focus. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const active = document.activeElement
    const labels =
      active instanceof HTMLSelectElement || active instanceof HTMLInputElement ? active.labels : []
    const label = [...(labels ?? [])].map(({ textContent }) => textContent ?? '').join(' ')
    return (active?.getAttribute('aria-label') ?? (label || active?.textContent) ?? '').trim()
  })
}

const focusIs = (page: Page, name: string) => expect.poll(() => focused(page), patient).toContain(name)

async function listReady(page: Page): Promise<void> {
  await page.locator('[data-list]').waitFor()
}

/** The words of every note in a part of the list, from top to bottom. */
function notesIn(page: Page, zone: string): Promise<string[]> {
  return page
    .getByRole('region', { name: new RegExp(`^${zone}`) })
    .locator('[data-note] button:first-child, [data-note] p:first-child')
    .allTextContents()
}

test('B31 on a phone, by keyboard alone: join, write, move, connect, vote, delete and put back', async () => {
  const made = await makeSpace(server().url, { name: 'Nora' })
  const { id, joinCode } = made.space
  const lead = (body: Parameters<typeof command>[3]) => command(server().url, id, made.token, body)
  const { stepId } = await lead({
    type: 'addStep',
    title: 'Samen',
    question: 'Wat brengen we mee?',
    werkvorm: 'wie-zijn-wij',
  })
  const { boards } = await lead({ type: 'startStep', stepId: String(stepId) })
  const boardId = (boards as { id: string }[])[0]?.id ?? ''
  const { page } = await visitors.visit({ screen: 'phone', board: 'own' })
  await page.goto(`/doe-mee/${joinCode}`)
  await page.getByLabel(joinWords.name, { exact: true }).waitFor()
  if (!(await focused(page)).startsWith(joinWords.name)) await tabTo(page, joinWords.name)
  await page.keyboard.type('Bram')
  await page.keyboard.press('Enter')
  await page.waitForURL(`**/b/${boardId}`)
  await listReady(page)

  // Two notes, the second one right after the first.
  await tabTo(page, words.add.note)
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor()
  await tabTo(page, 'Wat wij samen kunnen')
  await page.keyboard.press('Enter')
  await focusIs(page, words.write.text)
  await page.keyboard.type('Samen koken')
  await tabTo(page, words.write.another)
  await page.keyboard.press('Enter')
  await focusIs(page, words.write.text)
  await page.keyboard.type('De wijk in')
  await page.keyboard.press('Escape')
  await focusIs(page, 'De wijk in')
  await expect
    .poll(() => notesIn(page, 'Wat wij samen kunnen'), patient)
    .toEqual(['Samen koken', 'De wijk in'])

  // To another zone, and tied to the other note.
  await tabTo(page, words.note.moreAbout('De wijk in'))
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor()
  await tabTo(page, words.sheet.zone)
  await page.keyboard.type('Voor')
  await tabTo(page, words.sheet.move)
  await page.keyboard.press('Enter')
  await page.getByText(words.done.moved('Voor wie doen we dit?')).first().waitFor()
  await tabTo(page, words.connect.other)
  await page.keyboard.type('Samen')
  await tabTo(page, words.connect.add)
  await page.keyboard.press('Enter')
  await page.getByText(words.connect.added('De wijk in', 'Samen koken')).first().waitFor()

  // The link gets a word, and all of it is there for who does not see it.
  await tabTo(page, words.connect.change('Samen koken'))
  await page.keyboard.press('Enter')
  await tabTo(page, words.connect.label)
  await page.keyboard.type('samen')
  await page.keyboard.press('Enter')
  await page.getByText(words.value.placed(words.connect.label, 'samen')).first().waitFor()
  expect(await findings(page)).toEqual([])
  await page.keyboard.press('Escape')
  await focusIs(page, 'De wijk in')
  expect(await notesIn(page, 'Voor wie doen we dit')).toEqual(['De wijk in'])
  await page.getByText(words.link.withLabel(words.link.to('Samen koken'), 'samen')).waitFor()
  await page.getByText(words.link.from('De wijk in')).waitFor()

  // Delete, and back again; the focus is never lost.
  await tabTo(page, words.note.moreAbout('De wijk in'))
  await page.keyboard.press('Enter')
  await tabTo(page, words.sheet.remove)
  await page.keyboard.press('Enter')
  await focusIs(page, words.done.back)
  await expect.poll(() => page.getByText(words.link.from('De wijk in')).count(), patient).toBe(0)
  await page.keyboard.press('Enter')
  await focusIs(page, 'De wijk in')
  await page.getByText(words.link.to('Samen koken')).waitFor()

  // A vote on what stands there.
  const question = {
    kind: 'dots',
    text: 'Wat eerst?',
    on: 'notes',
    zone: '',
    dots: 2,
    stacking: true,
  } as const
  const { pollId } = await lead({ type: 'addPoll', title: 'Kiezen', boardId, questions: [question] })
  await lead({ type: 'openPoll', pollId: String(pollId) })
  await page.getByRole('heading', { name: 'Wat eerst?' }).waitFor()
  // On the line of the note, with nothing over it: the poll below the list is folded.
  await page.getByRole('button', { name: pollWords.unfold }).waitFor()
  await page
    .locator('[data-vote]')
    .getByRole('button', { name: pollWords.dots.add('Samen koken') })
    .press('Enter')
  await page.getByRole('status').getByText(pollWords.dots.left(1)).waitFor()
  expect(await findings(page)).toEqual([])
  expect(await small(page)).toEqual([])
  await page.getByText(pollWords.saved.saved, { exact: true }).waitFor()
  await lead({ type: 'closePoll', pollId: String(pollId) })
  await page.locator('[data-note]', { hasText: 'Samen koken' }).getByText(words.note.dots(1)).waitFor()
})

test('B28 B31 a phone in the list and a laptop on the canvas type in one note; deleted under their hands it comes back', async () => {
  const made = await makeSpace(server().url, { name: 'Nora' })
  const boardId = await addBoard(server().url, made, { werkvorm: 'wie-zijn-wij' })
  const guest = await join(server().url, made, { name: 'Bram', discipline: 'Zorg' })
  const path = boardPath(made, boardId)
  const signedIn = (token: string) => ({ signedIn: { spaceId: made.space.id, token } })
  const laptop = (await visitors.visit(signedIn(made.token))).page
  const guestOnPhone = await visitors.visit({ screen: 'phone', board: 'own', ...signedIn(guest.token) })
  const phone = guestOnPhone.page
  await Promise.all([openBoard(laptop, path), phone.goto(path)])
  await listReady(phone)
  const id = await writeNote(laptop, 400, 400, 'ab')
  const line = phone.locator(`[data-note="${id}"]`)
  await line.getByText('ab', { exact: true }).click()
  await phone.getByRole('textbox', { name: words.write.text }).waitFor()
  const letters = '0123456789'
  await Promise.all([
    laptop.keyboard.type(letters, { delay: 40 }),
    phone.keyboard.type(
      letters.replace(/./g, (digit) => 'xyzuvwklmn'[Number(digit)] ?? ''),
      { delay: 40 },
    ),
  ])
  const both = (text: string | undefined) => [...(text ?? '')].sort().join('')
  const all = both(`ab${letters}xyzuvwklmn`)
  await expect.poll(async () => both(await noteText(laptop, id)), patient).toBe(all)
  const written = phone.getByRole('textbox', { name: words.write.text })
  await expect.poll(async () => both((await written.textContent()) ?? ''), patient).toBe(all)
  expect(await written.textContent()).toBe(await noteText(laptop, id))
  // Undo takes back one's own letters only.
  await phone.keyboard.press('Control+z')
  await expect.poll(async () => both(await noteText(laptop, id)), patient).toBe(both(`ab${letters}`))

  // A word that is composed, as on every Android phone, stands once, whatever the other types meanwhile.
  const input = await phone.context().newCDPSession(phone)
  const compose = (text: string) =>
    input.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  await compose('sa')
  await laptop.keyboard.type('!')
  await expect.poll(() => noteText(laptop, id), patient).toContain('!')
  await compose('sam')
  await input.send('Input.insertText', { text: 'samen' })
  const composed = both(`ab${letters}!samen`)
  await expect.poll(async () => both((await written.textContent()) ?? ''), patient).toBe(composed)
  await expect.poll(async () => both(await noteText(laptop, id)), patient).toBe(composed)

  // Without wifi one writes on, and both keep every letter when it is back.
  guestOnPhone.tolerate(/ERR_INTERNET_DISCONNECTED/)
  await guestOnPhone.context.setOffline(true)
  await Promise.all([phone.keyboard.type('thuis'), laptop.keyboard.type('??')])
  await expect.poll(() => noteText(laptop, id), patient).toContain('??')
  expect(await written.textContent()).not.toContain('??')
  await guestOnPhone.context.setOffline(false)
  const merged = both(`ab${letters}!samenthuis??`)
  await expect.poll(async () => both(await noteText(laptop, id)), { timeout: 30_000 }).toBe(merged)
  await expect.poll(async () => both((await written.textContent()) ?? ''), patient).toBe(merged)

  const sentence = 'Een lange zin over samen werken in de wijk. '.repeat(6).trim()
  // What is written in the list has room on the canvas, and the list is one press away from it.
  await phone.keyboard.press('Control+a')
  await phone.keyboard.insertText(sentence)
  await phone.getByRole('button', { name: words.write.done, exact: true }).click()
  const growth = () =>
    laptop.evaluate((note) => {
      const shape = globalThis.editor.getShape(note as never)
      return shape?.type === 'note' ? (shape.props as { growY: number }).growY : 0
    }, id)
  await expect.poll(growth, patient).toBeGreaterThan(40)
  // Deleted while it is written in: said, and put back with everybody's words.
  await phone.locator(`[data-note="${id}"] button`).first().click()
  await written.waitFor()
  await laptop.keyboard.press('Escape')
  await laptop.keyboard.press('Delete')
  await phone.getByText(boardWords.notice.deletedWhileTyping).waitFor()
  await phone.getByRole('button', { name: boardWords.notice.restore }).click()
  await expect.poll(async () => both(await noteText(laptop, id)), patient).toBe(both(sentence))

  await phone.getByRole('button', { name: words.mode.toCanvas }).click()
  await canvasReady(phone)
  expect((await notes(phone)).map((note) => note.text)).toEqual(
    (await notes(laptop)).map((note) => note.text),
  )
  await editNote(phone, id)
  await phone.keyboard.press('Escape')
  await phone.getByRole('button', { name: words.mode.toList }).click()
  await listReady(phone)
  await phone.reload()
  await listReady(phone)

  // Somebody deletes the note that has the focus: it goes to the head of the zone, not to nowhere.
  await phone.locator(`[data-note="${id}"] button`).first().focus()
  await laptop.evaluate((note) => globalThis.editor.deleteShapes([note as never]), id)
  await expect
    .poll(() => phone.evaluate(() => document.activeElement?.closest('h2') !== null), patient)
    .toBe(true)
})

test('B31 WCAG: no findings of axe, light and dark, phone and desk; nothing scrolls sideways at 320 px or 400 %; no motion where none is wanted', async () => {
  const made = await makeSpace(server().url, {
    name: 'Jeugdgezondheidszorgmedewerker Annemarie van Steenbergen',
  })
  const boardId = await addBoard(server().url, made, {
    werkvorm: 'stakeholders',
    title: 'Een bord met een titel die op een smalle telefoon niet op één regel past',
  })
  const signedIn = { spaceId: made.space.id, token: made.token }
  const screens = [
    { screen: 'phone', colorScheme: 'light', size: { width: 320, height: 640 } },
    { screen: 'desktop', colorScheme: 'dark', size: { width: 640, height: 400 } },
    { screen: 'desktop', colorScheme: 'light', size: { width: 1440, height: 900 } },
  ] as const
  for (const { screen, colorScheme, size } of screens) {
    const { page } = await visitors.visit({ screen, colorScheme, board: 'list', signedIn })
    await page.setViewportSize(size)
    await page.goto(boardPath(made, boardId))
    await listReady(page)
    await page.locator('[data-add]').first().click()
    await page.keyboard.type(
      screen === 'phone' ? 'Wethouder' : 'Donaudampfschifffahrtsgesellschaft'.repeat(3),
    )
    await tellPlace(page, screen === 'phone' ? undefined : '101')
    expect(await findings(page)).toEqual([])
    expect(await sideways(page)).toBe(0)
    expect(await small(page)).toEqual([])
    await finishPlace(page, screen !== 'phone')
    await page
      .getByRole('button', { name: /^Meer over/ })
      .first()
      .click()
    await page.getByRole('dialog').waitFor()
    expect(await findings(page)).toEqual([])
    expect(await sideways(page)).toBe(0)
    if (screen === 'phone') await giveItsPlace(page)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await small(page)).toEqual([])
  }
  // A window of 1280 by 1024 at 400 %: one column, and room for what is written (1.4.10).
  const { page } = await visitors.visit({ board: 'list', signedIn })
  await page.setViewportSize({ width: 320, height: 256 })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(boardPath(made, boardId))
  await listReady(page)
  await page.locator('[data-add]').first().press('Enter')
  await page.keyboard.type('Wethouder')
  expect(await sideways(page)).toBe(0)
  expect(await inSight(page)).toBe(true)
  expect(await moving(page)).toBe(0)
  await page.keyboard.press('Escape')
})

/** Whether what has the focus is wholly in sight. */
function inSight(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { top, bottom } = document.activeElement?.getBoundingClientRect() ?? { top: -1, bottom: -1 }
    return top >= 0 && bottom <= innerHeight
  })
}

/** How many things on the page would take their time to change. */
function moving(page: Page): Promise<number> {
  const instant = 0.011
  return page.evaluate(
    (longest) =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element)
        return `${transitionDuration},${animationDuration}`
          .split(',')
          .some((time) => Number.parseFloat(time) > longest)
      }).length,
    instant,
  )
}

const influence = { low: '20', high: '80' }

/** By Tab from the words of a new note on a map to its values, and fills one of them in wrongly. */
async function tellPlace(page: Page, wrong: string | undefined): Promise<void> {
  await tabTo(page, 'Belang')
  if (wrong === undefined) return
  await page.keyboard.type(wrong)
  await tabTo(page, 'Invloed')
  await page.keyboard.type(influence.low)
  await page.keyboard.press('Control+Enter')
  await page.getByText(words.value.notANumber('0', '100')).first().waitFor()
  await focusIs(page, 'Belang')
}

/** Puts it right, or leaves it open: then the note waits, and says so. */
async function finishPlace(page: Page, isKnown: boolean): Promise<void> {
  if (isKnown) {
    await page.keyboard.press('Control+a')
    await page.keyboard.type(influence.high)
  }
  await page.keyboard.press('Escape')
  const zone = page.getByRole('region', { name: isKnown ? /^De kaart/ : /^Nog te plaatsen/ })
  await zone.locator('[data-note]').first().waitFor()
  if (isKnown) await zone.getByText('Belang: 80 · Invloed: 20').last().waitFor()
  else await page.getByText(words.value.waits('Nog te plaatsen')).first().waitFor()
}

/** What waits is asked for all its values before it goes to the map: none comes about by accident. */
async function giveItsPlace(page: Page): Promise<void> {
  await tabTo(page, words.sheet.move)
  await page.keyboard.press('Enter')
  await focusIs(page, 'Belang')
  await page.keyboard.type('60')
  await page.keyboard.press('Tab')
  // The error that goes here must not take the focus along.
  await focusIs(page, 'Invloed')
  await page.keyboard.type('40')
  await tabTo(page, words.sheet.move)
  await page.keyboard.press('Enter')
  await page.getByText('Belang: 60 · Invloed: 40').first().waitFor()
}

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).exclude('.tl-canvas').analyze()
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  )
}

/** How far the page, or something in the list, can be scrolled sideways. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(() =>
    Math.max(
      ...[
        document.documentElement,
        ...document.querySelectorAll('[data-list], [data-list] *, [role="dialog"]'),
      ]
        .filter(
          (element) =>
            getComputedStyle(element).overflowX !== 'hidden' || element === document.documentElement,
        )
        .map(({ scrollWidth, clientWidth }) => (clientWidth > 1 ? scrollWidth - clientWidth : 0)),
    ),
  )
}

/** Buttons of the list that are too small for a finger: less than 44 pixels high. */
function small(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-list] button, [data-list] label:has(input)')]
      .filter((element) => element.offsetHeight > 0 && element.getBoundingClientRect().height < 44)
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  )
}
