import { useEffect, useState } from 'react'

/**
 * What a person just chose, until the board has been read with it: a choice that jumps back for a tenth of a second
 * looks like one that failed.
 */
export function useWish<Value>(value: Value): [Value, (wish: Value) => void] {
  const [wish, setWish] = useState<{ readonly value: Value }>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new value on the board is the answer to the wish
  useEffect(() => setWish(undefined), [value])
  return [wish ? wish.value : value, (next) => setWish({ value: next })]
}
