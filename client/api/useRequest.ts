import { useCallback, useEffect, useState } from 'react'
import type { Answer } from './answer.ts'
import type { Trouble } from './trouble.ts'

export type RequestState<T> =
  | { readonly status: 'waiting' }
  | { readonly status: 'done'; readonly value: T }
  | { readonly status: 'failed'; readonly trouble: Trouble }

/**
 * Sends a request when the component appears, and again when `ask` changes (give it a stable function) or
 * `again` is called. An answer that comes after a newer question is left aside.
 */
export function useRequest<T>(ask: () => Promise<Answer<T>>): { state: RequestState<T>; again: () => void } {
  const [state, setState] = useState<RequestState<T>>({ status: 'waiting' })
  const [round, setRound] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round asks the same question again.
  useEffect(() => {
    let wanted = true
    setState({ status: 'waiting' })
    void ask().then((answer) => wanted && setState(toState(answer)))
    return () => {
      wanted = false
    }
  }, [ask, round])
  return { state, again: useCallback(() => setRound((count) => count + 1), []) }
}

function toState<T>(answer: Answer<T>): RequestState<T> {
  return answer.ok ? { status: 'done', value: answer.value } : { status: 'failed', trouble: answer.trouble }
}
