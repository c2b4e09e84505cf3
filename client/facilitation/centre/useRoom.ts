import { useCallback, useState } from 'react'
import type { Size } from './tileGrid.ts'

/** The room inside an element, in pixels; give `ref` to it. Undefined until it was measured. */
export function useRoom(): {
  room: Size | undefined
  ref: (element: HTMLElement | null) => (() => void) | undefined
} {
  const [room, setRoom] = useState<Size>()
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined
    const observer = new ResizeObserver(([entry]) => {
      const { width, height } = entry?.contentRect ?? { width: 0, height: 0 }
      setRoom((before) => (before?.width === width && before.height === height ? before : { width, height }))
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { room, ref }
}
