const minute = 60_000

type ActivityTexts = { justNow: string; ago: (minutes: number) => string }
type Facts = {
  /** When somebody last did something; undefined when that is not known. */
  readonly at: number | undefined
  /** Silence counts from here at the earliest: what was brought along keeps the time at which it was written. */
  readonly since: number
  readonly now: number
}

/** When somebody last did something, in words that change once a minute; nothing when there is nothing to tell. */
export function activityWords({ at, since, now }: Facts, texts: ActivityTexts): string {
  if (at === undefined) return ''
  const minutes = Math.floor((now - Math.max(at, since)) / minute)
  if (minutes >= 1) return texts.ago(minutes)
  return at >= since ? texts.justNow : ''
}

/** From when silence on a board of a step counts: since the step began, or since the board was made in it. */
export function silentSince(
  step: { startedAt: number | null } | undefined,
  board: { createdAt: number },
): number {
  return Math.max(step?.startedAt ?? 0, board.createdAt)
}
