import { useState } from 'react'
import type { Answer } from './answer.ts'
import type { Trouble } from './trouble.ts'

type Action<Input, Value> = {
  busy: boolean
  trouble: Trouble | undefined
  /** Does it; answers the value, or undefined when it was refused (`trouble` says why). */
  run: (input: Input) => Promise<Value | undefined>
}

/** A request that a person starts with a button: busy while it runs, with its trouble afterwards. */
export function useAction<Input, Value>(
  send: (input: Input) => Promise<Answer<Value>>,
): Action<Input, Value> {
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Trouble>()
  const run = async (input: Input) => {
    setBusy(true)
    setTrouble(undefined)
    const answer = await send(input)
    setBusy(false)
    if (answer.ok) return answer.value
    setTrouble(answer.trouble)
    return undefined
  }
  return { busy, trouble, run }
}
