const minute = 60_000

type ActivityTexts = { quiet: string; justNow: string; ago: (minutes: number) => string }

/** When somebody last did something, in words that change once a minute. */
export function activityWords(at: number | undefined, now: number, texts: ActivityTexts): string {
  if (at === undefined) return texts.quiet
  const minutes = Math.floor((now - at) / minute)
  return minutes < 1 ? texts.justNow : texts.ago(minutes)
}
