import { useCallback, useEffect, useState } from 'react'
import type { NetworkOutcome } from '../../../shared/reading/network.ts'
import type { Answer } from '../../api/answer.ts'
import { getSnapshotReading } from '../../api/snapshots.ts'
import { noAnswer, type Trouble } from '../../api/trouble.ts'
import { currentLanguage } from '../../ui/i18n/language.ts'

export type KeptMap =
  | { readonly status: 'waiting' }
  | { readonly status: 'done'; readonly network: NetworkOutcome }
  | { readonly status: 'failed'; readonly trouble: Trouble }

/** Maps as they were kept, fetched once each: what was kept does not change. */
export function useKeptMaps(
  spaceId: string,
  boardId: string,
  wanted: readonly string[],
): { maps: ReadonlyMap<string, KeptMap>; again: () => void } {
  const [maps, setMaps] = useState<ReadonlyMap<string, KeptMap>>(new Map())
  const missing = wanted.filter((id) => !maps.has(id)).join(' ')
  useEffect(() => {
    for (const id of missing.split(' ').filter((known) => known !== '')) {
      setMaps((known) => new Map(known).set(id, { status: 'waiting' }))
      void getSnapshotReading(spaceId, boardId, id).then((answer) =>
        setMaps((known) => new Map(known).set(id, toMap(answer))),
      )
    }
  }, [spaceId, boardId, missing])
  const again = useCallback(
    () => setMaps((known) => new Map([...known].filter(([, { status }]) => status !== 'failed'))),
    [],
  )
  return { maps, again }
}

function toMap(answer: Answer<{ outcome: { kind: string } | NetworkOutcome }>): KeptMap {
  if (!answer.ok) return { status: 'failed', trouble: answer.trouble }
  const { outcome } = answer.value
  return isNetwork(outcome)
    ? { status: 'done', network: outcome }
    : { status: 'failed', trouble: noAnswer(currentLanguage()) }
}

function isNetwork(outcome: { kind: string } | NetworkOutcome): outcome is NetworkOutcome {
  return outcome.kind === 'network'
}
