import type { Page } from 'playwright-core'
import { polls as words } from '../../../shared/texts/nl/polls.ts'
import { texts } from '../../../shared/werkvormen/evaluatie/texts.ts'

/** Puts dots on notes from the list beside the board, as a phone and a keyboard do. */
export async function putDots(page: Page, on: readonly string[]): Promise<void> {
  const panel = page.getByRole('complementary', { name: words.poll, exact: true })
  for (const note of on) await panel.getByRole('button', { name: words.dots.add(note), exact: true }).click()
  await panel.getByText(words.dots.left(3 - on.length)).waitFor()
  await panel.getByText(words.saved.saved).waitFor()
}

/** Answers the short evaluation: three numbers and one answer in words. */
export async function evaluate(page: Page, number: number, text: string): Promise<void> {
  const scales = page.locator('fieldset').filter({ has: page.getByRole('radio') })
  for (let scale = 0; scale < 3; scale += 1) {
    const choice = scales
      .nth(scale)
      .locator('label')
      .nth(number - 1)
    await choice.click()
    await choice.getByRole('radio', { checked: true }).waitFor({ state: 'attached' })
  }
  await page.getByRole('textbox', { name: texts.nl.poll.open[0] ?? '' }).fill(text)
  await page.getByText(words.saved.saved).first().waitFor()
}

/** How many dots stand on the notes of a board, by the words of the note. */
export async function dotsShown(page: Page): Promise<string[]> {
  const counts = page.locator('[data-dots-of]')
  const labels = await counts.evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? ''))
  return labels.sort()
}
