const minute = 60_000

type ActivityTexts = { justNow: string; ago: (minutes: number) => string }

/** When somebody last did something, in words that change once a minute; nothing when that is not known. */
export function activityWords(at: number | undefined, now: number, texts: ActivityTexts): string {
  if (at === undefined) return ''
  const minutes = Math.floor((now - at) / minute)
  return minutes < 1 ? texts.justNow : texts.ago(minutes)
}
