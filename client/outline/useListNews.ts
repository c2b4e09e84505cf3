import type { TLStore } from '@tldraw/tldraw'
import { useEffect, useRef, useState } from 'react'
import type { Outline } from '../../shared/board/outline/types.ts'
import { listTexts } from '../../shared/texts/list.ts'
import { useTexts } from '../ui/i18n/useTexts.ts'
import { newsInWords } from './news.ts'
import { NewsBundle } from './newsBundle.ts'

/** What others changed, told now and then in one sentence for who cannot see it happen. */
export function useListNews(store: TLStore, outline: Outline, writing: string | undefined): string {
  const texts = useTexts(listTexts)
  const [words, setWords] = useState('')
  const latest = useRef({ outline, writing, texts })
  latest.current = { outline, writing, texts }
  const bundle = useRef<NewsBundle>(undefined)
  useEffect(() => {
    const made = new NewsBundle({
      outline: () => latest.current.outline,
      isBusy: () => latest.current.writing !== undefined,
      tell: (news) => {
        const { texts: now, outline: read } = latest.current
        const told = newsInWords(news, zoneNames(read, now.zone.elsewhere), now.news)
        if (told !== '') setWords(told)
      },
      later: (run, ms) => {
        const timer = setTimeout(run, ms)
        return () => clearTimeout(timer)
      },
    })
    bundle.current = made
    const stop = store.listen(
      ({ changes: { added, updated, removed } }) =>
        made.did([...Object.keys(added), ...Object.keys(updated), ...Object.keys(removed)]),
      { source: 'user', scope: 'document' },
    )
    return () => {
      stop()
      made.close()
    }
  }, [store])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new outline is what there may be news about
  useEffect(() => {
    // What one types comes from the document, as what others type does.
    if (writing) bundle.current?.did([writing])
    else bundle.current?.changed()
  }, [outline, writing])
  return words
}

function zoneNames({ zones }: Outline, elsewhere: string): (zone: string | undefined) => string {
  return (zone) => zones.find(({ name }) => name === zone)?.title || elsewhere
}
