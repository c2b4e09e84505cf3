import { type CSSProperties, useMemo } from 'react'
import { inkOf } from '../../../../shared/board/noteColors.ts'
import type { Board, Language } from '../../../../shared/space/model.ts'
import { werkvormen } from '../../../../shared/werkvormen/index.ts'
import { useTheme } from '../../../ui/theme/theme.ts'
import styles from './LayoutPicture.module.css'
import { type PictureShape, pictureBox, pictureShapes } from './layoutPicture.ts'

type Props = {
  board: Pick<Board, 'werkvorm' | 'settings'>
  language: Language
}

/** The layout of a board, small: enough to recognise it. Decoration beside its title. */
export function LayoutPicture({ board, language }: Props) {
  const { werkvorm, settings } = board
  const shapes = useMemo(() => layoutShapes(werkvorm, settings, language), [werkvorm, settings, language])
  const { x, y, w, h } = pictureBox(shapes)
  return (
    <svg className={styles.picture} viewBox={`${x} ${y} ${w} ${h}`} aria-hidden="true">
      {shapes.map((shape) => (
        <Drawn key={shape.id} shape={shape} />
      ))}
      {shapes.every((shape) => shape.kind === 'text') && <FirstNote x={x + w / 2} y={y + h / 2} />}
    </svg>
  )
}

function layoutShapes(werkvorm: string, settings: Board['settings'], language: Language): PictureShape[] {
  const known = werkvormen[werkvorm]
  const parsed = known?.settingsSchema.safeParse(settings)
  return known && parsed?.success ? pictureShapes(known.layout(parsed.data, language)) : []
}

function Drawn({ shape }: { shape: PictureShape }) {
  const { kind, x, y, w, h, color } = shape
  const style = { '--drawn': inkOf(color, useTheme()) } as CSSProperties
  const look = shape.filled ? styles.filled : styles.outline
  if (kind === 'area') return <rect className={styles.area} x={x} y={y} width={w} height={h} />
  if (kind === 'text') {
    return <rect className={styles.text} x={x} y={y + h * 0.2} width={w} height={h * 0.5} rx={h * 0.2} />
  }
  if (kind === 'ellipse') {
    return <ellipse className={look} style={style} cx={x + w / 2} cy={y + h / 2} rx={w / 2} ry={h / 2} />
  }
  return <rect className={look} style={style} x={x} y={y} width={w} height={h} />
}

/** A board without areas: one note, waiting. */
function FirstNote({ x, y }: { x: number; y: number }) {
  const size = 340
  return <rect className={styles.note} x={x - size / 2} y={y - size / 2} width={size} height={size} rx="12" />
}
