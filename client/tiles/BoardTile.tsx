import { memo, type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react'
import { useTheme } from '../ui/theme/theme.ts'
import styles from './BoardTile.module.css'
import { DrawnMark } from './DrawnMark.tsx'
import { detailFor } from './detail.ts'
import type { TileDrawing, TileFrame, TileItem } from './drawing.ts'
import type { Pose } from './marks.ts'
import { colorOf, type Theme } from './paint.ts'

type Props = {
  drawing: TileDrawing
  /** What the picture is, in words: "Groep 3: 7 briefjes". */
  label: string
  className?: string
  /** Drawn over the board, in page units. */
  children?: ReactNode
}

/** A board as a picture, as large as its surroundings let it be; it fits itself into that room. */
export function BoardTile({ drawing, label, className, children }: Props) {
  const theme = useTheme()
  const svg = useRef<SVGSVGElement>(null)
  const { x, y, w, h } = drawing.view
  const detail = useDetail(svg, w, h)
  const prefix = useId()
  return (
    <svg
      ref={svg}
      className={className ? `${styles.tile} ${className}` : styles.tile}
      style={{ backgroundColor: colorOf('paper', theme) }}
      viewBox={`${x} ${y} ${w} ${h}`}
      role="img"
      aria-label={label}
    >
      {drawing.frames.length > 0 && (
        <defs>
          {drawing.frames.map((frame) => (
            <FrameArea key={frame.id} frame={frame} prefix={prefix} />
          ))}
        </defs>
      )}
      {drawing.items.map((item) => (
        <DrawnItem key={item.id} item={item} detail={detail} theme={theme} prefix={prefix} />
      ))}
      {children}
    </svg>
  )
}

type ItemProps = { item: TileItem; detail: number; theme: Theme; prefix: string }

/** One record. It is drawn again only when its item is another object. */
const DrawnItem = memo(function DrawnItem({ item, detail, theme, prefix }: ItemProps) {
  const { pose, opacity, frames, marks } = item
  if (marks.length === 0) return null
  let drawn = (
    <g transform={transformOf(pose)} opacity={opacity === 1 ? undefined : opacity}>
      {marks.map((mark, place) => (
        // The marks of a record have a fixed order.
        // biome-ignore lint/suspicious/noArrayIndexKey: a mark has nothing else that it is known by
        <DrawnMark key={place} mark={mark} detail={detail} theme={theme} />
      ))}
    </g>
  )
  for (const frame of frames) drawn = <g clipPath={`url(#${prefix}${frame})`}>{drawn}</g>
  return drawn
})

const FrameArea = memo(function FrameArea({ frame, prefix }: { frame: TileFrame; prefix: string }) {
  return (
    <clipPath id={prefix + frame.id}>
      <path d={frame.d} transform={transformOf(frame.pose)} />
    </clipPath>
  )
})

function transformOf({ x, y, turn }: Pose): string | undefined {
  if (x === 0 && y === 0 && turn === 0) return undefined
  const move = `translate(${x} ${y})`
  return turn === 0 ? move : `${move} rotate(${(turn * 180) / Math.PI})`
}

/** Pixels for one page unit, in steps: only a new step draws the words again. */
function useDetail(svg: { readonly current: SVGSVGElement | null }, w: number, h: number): number {
  const [size, setSize] = useState({ w: 0, h: 0 })
  useLayoutEffect(() => {
    const element = svg.current
    if (!element) return
    const measure = ({ width, height }: { width: number; height: number }) => setSize({ w: width, h: height })
    measure(element.getBoundingClientRect())
    const observer = new ResizeObserver(([entry]) => entry && measure(entry.contentRect))
    observer.observe(element)
    return () => observer.disconnect()
  }, [svg])
  return detailFor(Math.min(size.w / w, size.h / h))
}
