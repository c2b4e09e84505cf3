import { expect, test } from 'vitest'
import { landing as english } from '../../shared/texts/en/landing.ts'
import { common } from '../../shared/texts/nl/common.ts'
import { landing as dutch } from '../../shared/texts/nl/landing.ts'
import { visitorsForFile } from '../support/browser.ts'
import { makeSpace } from '../support/fixtures.ts'
import { serverForFile } from '../support/server.ts'

const server = serverForFile()
const visitors = visitorsForFile(() => server().url)

test('Dutch comes first; English is one click away and stays after a reload', async () => {
  const { page } = await visitors.visit()
  await page.goto('/')
  await page.getByRole('heading', { name: dutch.title }).waitFor()
  await page.getByRole('button', { name: common.languages.en }).click()
  await page.getByRole('heading', { name: english.title }).waitFor()
  await page.reload()
  await page.getByRole('heading', { name: english.title }).waitFor()
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
})

test('an English space greets who has not chosen a language in English', async () => {
  const created = await makeSpace(server().url, { language: 'en' })
  const { page } = await visitors.visit({ signedIn: { spaceId: created.space.id, token: created.token } })
  await page.goto(`/s/${created.space.id}`)
  await page.getByRole('heading', { level: 1, name: created.space.title }).waitFor()
  await page.waitForFunction(() => document.documentElement.lang === 'en')
})

test('light and dark follow the device until the person chooses, and the choice stays', async () => {
  const { page } = await visitors.visit({ colorScheme: 'dark' })
  const theme = () => page.evaluate(() => document.documentElement.dataset.theme)
  await page.goto('/')
  expect(await theme()).toBe('dark')
  await page.emulateMedia({ colorScheme: 'light' })
  await page.waitForFunction(() => document.documentElement.dataset.theme === 'light')
  await page.getByRole('button', { name: common.themes.dark }).click()
  await page.reload()
  expect(await theme()).toBe('dark')
})

test('the keyboard reaches the content and every choice, and shows where it is', async () => {
  const { page } = await visitors.visit()
  await page.goto('/')
  await page.getByRole('heading', { name: dutch.title }).waitFor()
  await page.keyboard.press('Tab')
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
  expect(await focused()).toBe(common.skipToContent)
  const reached = new Set<string>()
  for (let step = 0; step < 30; step += 1) {
    await page.keyboard.press('Tab')
    reached.add(await focused())
    expect(await page.evaluate(focusShows), `focus on "${await focused()}" can be seen`).toBe(true)
  }
  for (const name of [dutch.joinAction, dutch.makeAction, common.languages.en, common.themes.dark])
    expect([...reached]).toContain(name)
})

/** Whether the focus draws an outline or shadow on the element itself or on the field around it. */
function focusShows(): boolean {
  const element = document.activeElement
  if (!element || element === document.body) return true
  const drawn = [element, element.parentElement, ...(element.parentElement?.children ?? [])]
  return drawn.some((part) => {
    const { outlineStyle, boxShadow } = getComputedStyle(part ?? element)
    return outlineStyle !== 'none' || boxShadow !== 'none'
  })
}
