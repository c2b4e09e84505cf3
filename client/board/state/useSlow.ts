import { useEffect, useState } from 'react'

/** From here on people wonder whether it still works. */
const slowMs = 8_000

/** Whether something has been busy for so long that it needs a word. */
export function useSlow(busy: boolean): boolean {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    setSlow(false)
    if (!busy) return
    const timer = setTimeout(() => setSlow(true), slowMs)
    return () => clearTimeout(timer)
  }, [busy])
  return slow
}
