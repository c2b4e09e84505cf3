import type { Page } from 'playwright-core'
import type { CreatedAnswer, JoinedAnswer } from '../../shared/protocol/http.ts'
import type { CommandInput } from '../../shared/space/commands/index.ts'
import { command, join, makeSpace } from '../support/fixtures.ts'

type StepWishes = Omit<Extract<CommandInput, { type: 'addStep' }>, 'type'>

/** A space with a facilitator, people and a run sheet, on a real server. */
export type Room = {
  readonly made: CreatedAnswer
  readonly id: string
  readonly people: readonly JoinedAnswer[]
  readonly steps: readonly string[]
  /** Sends a command as the facilitator and answers its result. */
  readonly lead: (body: CommandInput) => Promise<Record<string, unknown>>
  /** Starts a step and answers its boards, with the group of each. */
  readonly start: (step: number) => Promise<{ id: string; group: string | null }[]>
}

/** Makes a space where these people joined, with these steps on the run sheet. */
export async function room(
  url: string,
  names: readonly string[],
  wishes: readonly StepWishes[],
): Promise<Room> {
  const made = await makeSpace(url, { name: 'Nora' })
  const people: JoinedAnswer[] = []
  for (const name of names) people.push(await join(url, made, { name }))
  const { id } = made.space
  const lead = (body: CommandInput) => command(url, id, made.token, body)
  const steps: string[] = []
  for (const wish of wishes) steps.push(String((await lead({ type: 'addStep', ...wish })).stepId))
  const start = async (step: number) => {
    const { boards } = await lead({ type: 'startStep', stepId: steps[step] ?? '' })
    return boards as { id: string; group: string | null }[]
  }
  return { made, id, people, steps, lead, start }
}

/** Waits until a page shows this board, ready to be written on. */
export async function isOn(page: Page, boardId: string): Promise<void> {
  await page.waitForURL((url) => url.pathname.endsWith(`/b/${boardId}`))
  await page.locator('.tl-container .tl-canvas').waitFor()
  await page.waitForFunction(() => globalThis.editor !== undefined)
}

/** Where the view of a page is, rounded: left, top and width in page units. */
export function viewOf(page: Page): Promise<{ x: number; y: number; w: number }> {
  return page.evaluate(() => {
    const { x, y, w } = globalThis.editor.getViewportPageBounds()
    return { x: Math.round(x), y: Math.round(y), w: Math.round(w) }
  })
}
