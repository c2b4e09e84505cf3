import { useEffect, useState } from 'react'

/** A pointer that lies still for so long is in the way of what is shown. */
const asleepAfterMs = 3_000
/** After opening the page, so that its hint can be read. */
const firstMs = 8_000

/** Whether somebody moves the pointer over the page, or just opened it. */
export function usePointerAwake(): boolean {
  const [awake, setAwake] = useState(true)
  useEffect(() => {
    let timer = setTimeout(() => setAwake(false), firstMs)
    const wake = () => {
      setAwake(true)
      clearTimeout(timer)
      timer = setTimeout(() => setAwake(false), asleepAfterMs)
    }
    addEventListener('pointermove', wake)
    return () => {
      clearTimeout(timer)
      removeEventListener('pointermove', wake)
    }
  }, [])
  return awake
}
