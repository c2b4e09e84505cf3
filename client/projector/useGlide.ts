import { useEffect, useRef, useState } from 'react'
import type { Box } from '../tiles/marks.ts'
import { between } from './boardView.ts'

const glideMs = 250

/** The view that is shown on the way to the wanted one; at once there for who wants no movement. */
export function useGlide(wanted: Box): Box {
  const [shown, setShown] = useState(wanted)
  const latest = useRef(shown)
  latest.current = shown
  const { x, y, w, h } = wanted
  useEffect(() => {
    const to = { x, y, w, h }
    const from = latest.current
    if (same(from, to)) return
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return setShown(to)
    const start = performance.now()
    let frame = requestAnimationFrame(function step(now) {
      const part = Math.min(1, Math.max(0, (now - start) / glideMs))
      setShown(part < 1 ? between(from, to, part) : to)
      if (part < 1) frame = requestAnimationFrame(step)
    })
    return () => cancelAnimationFrame(frame)
  }, [x, y, w, h])
  return shown
}

function same(a: Box, b: Box): boolean {
  return a.x === b.x && a.y === b.y && a.w === b.w && a.h === b.h
}
