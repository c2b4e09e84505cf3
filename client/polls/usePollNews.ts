import { useEffect, useRef } from 'react'
import type { Poll } from '../../shared/space/meeting/poll.ts'
import { pollTexts } from '../../shared/texts/polls.ts'
import { announce } from '../ui/components/announcements.ts'
import { useTexts } from '../ui/i18n/useTexts.ts'

/** Tells that a poll opened or closed while the page was there; who comes in later sees it stand. */
export function usePollNews(open: readonly Poll[]): void {
  const texts = useTexts(pollTexts)
  const known = useRef<ReadonlyMap<string, string>>(undefined)
  const now = open.map(({ id, round, title }) => [`${id}/${round}`, title] as const)
  const key = now.map(([poll]) => poll).join()
  const latest = useRef({ now, texts })
  latest.current = { now, texts }
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for which polls are open.
  useEffect(() => {
    const before = known.current
    const current = new Map<string, string>(latest.current.now)
    known.current = current
    if (!before) return
    const words = latest.current.texts
    for (const [poll, title] of current) if (!before.has(poll)) announce(words.begins(title))
    for (const [poll, title] of before) if (!current.has(poll)) announce(words.ended(title))
  }, [key])
}
