import { join } from 'node:path'
import type { Page } from 'playwright-core'

/** Where pictures of every step go; without it none are made, since they cost a second each. */
const folder = process.env.SCREENSHOTS

/** Takes a picture of each page, named after the step and who looks. */
export async function picture(step: string, pages: Readonly<Record<string, Page>>): Promise<void> {
  if (!folder) return
  for (const [who, page] of Object.entries(pages)) {
    await page.screenshot({ path: join(folder, `${step}-${who}.png`) })
  }
}
