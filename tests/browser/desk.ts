import type { Page } from 'playwright-core'
import type { CreatedAnswer, JoinedAnswer } from '../../shared/protocol/http.ts'
import type { CommandInput } from '../../shared/space/commands/index.ts'
import { command, join, makeSpace } from '../support/fixtures.ts'

/** A space with a run sheet and people who joined, seen by its facilitator. */
export interface DeskPlace {
  readonly created: CreatedAnswer
  readonly people: readonly JoinedAnswer[]
  readonly meetingId: string
  readonly stepIds: readonly string[]
  /** Sends a command as the facilitator, or as somebody else. */
  send(body: CommandInput, token?: string): Promise<Record<string, unknown>>
}

/** `werkvorm` is put on the run sheet of a meeting that has not begun. */
export async function deskPlace(
  url: string,
  { names = [] as readonly string[], werkvorm = 'wie-zijn-wij' } = {},
): Promise<DeskPlace> {
  const created = await makeSpace(url)
  const people: JoinedAnswer[] = []
  for (const name of names) people.push(await join(url, created, { name, discipline: 'onderwijs' }))
  const send: DeskPlace['send'] = (body, token = created.token) => command(url, created.space.id, token, body)
  const { meetingId, stepIds } = await send({ type: 'addWerkvorm', werkvorm })
  return { created, people, meetingId: String(meetingId), stepIds: stepIds as string[], send }
}

export const deskPath = ({ created }: DeskPlace) => `/s/${created.space.id}/regie`

/** How far the page can be scrolled sideways. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return Math.max(0, scrollWidth - clientWidth)
  })
}
