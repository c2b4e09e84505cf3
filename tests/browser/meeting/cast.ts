import type { Page } from 'playwright-core'
import { join as joinWords } from '../../../shared/texts/nl/join.ts'
import type { Visitors } from '../../support/browser.ts'
import { type InviteTo, join } from '../../support/fixtures.ts'
import { patience } from './lead.ts'

/** Somebody who takes part, before they are in. */
export interface Role {
  readonly name: string
  readonly discipline: string
  readonly screen: 'laptop' | 'phone'
}

/** Somebody in the meeting, on their own device. */
export interface Player extends Role {
  readonly page: Page
}

/** Eight people of three professions; two brought only a phone. */
export const roles: readonly Role[] = [
  { name: 'Kim de Vries', discipline: 'onderwijs', screen: 'laptop' },
  { name: 'Ali Jansen', discipline: 'zorg', screen: 'laptop' },
  { name: 'Noor Bakker', discipline: 'jongerenwerk', screen: 'laptop' },
  { name: 'Bram Visser', discipline: 'onderwijs', screen: 'laptop' },
  { name: 'Eva Smit', discipline: 'zorg', screen: 'laptop' },
  { name: 'Sam Mulder', discipline: 'jongerenwerk', screen: 'laptop' },
  { name: 'Lotte Bos', discipline: 'onderwijs', screen: 'phone' },
  { name: 'Youssef Amrani', discipline: 'zorg', screen: 'phone' },
]

export const first = ({ name }: Role) => name.split(' ')[0] ?? name

/** What somebody shares on their card: a text that nobody else writes. */
export const brings = (role: Role) => `${first(role)} kan luisteren`

const phone = { width: 390, height: 844 }

/** A device of their own; `through` is another way to the server than the usual one. */
async function device(visitors: Visitors, role: Role, through?: string, signedIn?: SignedIn) {
  const { page, tolerate } = await visitors.visit({
    screen: role.screen === 'phone' ? 'phone' : 'desktop',
    ...(through ? { through } : {}),
    ...(signedIn ? { signedIn } : {}),
  })
  page.setDefaultTimeout(patience)
  if (role.screen === 'phone') await page.setViewportSize(phone)
  return { page, tolerate }
}

type SignedIn = { spaceId: string; token: string }

/** Comes in as people do: by the code, with a name, without an account. */
export async function comeInByCode(
  visitors: Visitors,
  role: Role,
  joinCode: string,
  through?: string,
): Promise<Player & { tolerate: (pattern: RegExp) => void }> {
  const own = await device(visitors, role, through)
  const { page } = own
  await page.goto(`/doe-mee/${joinCode}`)
  await page.getByLabel(joinWords.name, { exact: true }).fill(role.name)
  await page.getByRole('textbox', { name: joinWords.discipline }).fill(role.discipline)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: joinWords.action }).click()
  await page.waitForURL(/\/s\//)
  return { ...role, ...own }
}

/** Is let in beforehand, and opens the space on their own device. */
export async function comeIn(visitors: Visitors, role: Role, url: string, made: InviteTo) {
  const { name, discipline } = role
  const { token } = await join(url, made, { name, discipline })
  const { page } = await device(visitors, role, undefined, { spaceId: made.space.id, token })
  await page.goto(`/s/${made.space.id}`)
  return { ...role, page } satisfies Player
}
