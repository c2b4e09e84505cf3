import { memo, useId } from 'react'
import styles from './BoardTile.module.css'
import { wordsAt } from './detail.ts'
import type { ImageMark, Mark, PathMark, Span, TextLine, WordsMark } from './marks.ts'
import { short } from './marks.ts'
import { colorOf, type Theme } from './paint.ts'

type Props = { mark: Mark; detail: number; theme: Theme }

/** One mark of a record as SVG. */
export const DrawnMark = memo(function DrawnMark({ mark, detail, theme }: Props) {
  if (mark.kind === 'path') return <Path mark={mark} theme={theme} />
  if (mark.kind === 'image') return <Picture mark={mark} />
  const look = wordsAt(mark.size, detail)
  if (look === 'nothing') return null
  return look === 'bars' ? <Bars mark={mark} theme={theme} /> : <Letters mark={mark} theme={theme} />
})

function Path({ mark, theme }: { mark: PathMark; theme: Theme }) {
  const { d, fill, stroke, width, dash, opacity } = mark
  const line = stroke && {
    stroke: colorOf(stroke, theme),
    strokeWidth: width === 'hair' ? 1 : width,
    strokeDasharray: dash,
    ...(width === 'hair' ? { vectorEffect: 'non-scaling-stroke' } : {}),
  }
  return <path d={d} fill={fill ? colorOf(fill, theme) : 'none'} opacity={opacity} {...line} />
}

function Letters({ mark, theme }: { mark: WordsMark; theme: Theme }) {
  const { lines, size, paint, halo } = mark
  const behind = halo && {
    stroke: colorOf(halo, theme),
    strokeWidth: size * 0.4,
    paintOrder: 'stroke',
  }
  return (
    <text className={styles.letters} fontSize={size} fill={colorOf(paint, theme)} {...behind}>
      {lines.map((line) => (
        <Line key={line.y} line={line} />
      ))}
    </text>
  )
}

function Line({ line: { x, y, spans } }: { line: TextLine }) {
  const [first, ...rest] = spans
  if (!first) return null
  if (rest.length === 0) {
    return (
      <tspan x={short(x)} y={short(y)} {...lookOf(first)}>
        {first.text}
      </tspan>
    )
  }
  return (
    <tspan x={short(x)} y={short(y)}>
      {spans.map((span, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: stretches of a line have nothing else that they are known by
        <tspan key={place} {...lookOf(span)}>
          {span.text}
        </tspan>
      ))}
    </tspan>
  )
}

function lookOf({ bold, italic, struck }: Span) {
  return {
    ...(bold ? { fontWeight: 700 } : {}),
    ...(italic ? { fontStyle: 'italic' } : {}),
    ...(struck ? { textDecoration: 'line-through' } : {}),
  }
}

/** A bar for each line, as high as small letters. */
function Bars({ mark, theme }: { mark: WordsMark; theme: Theme }) {
  const { lines, size, paint } = mark
  const d = lines.map(({ x, y, w }) => `M${short(x)} ${short(y - size * 0.28)}h${short(w)}`).join('')
  return (
    <path className={styles.bars} d={d} fill="none" stroke={colorOf(paint, theme)} strokeWidth={size * 0.5} />
  )
}

function Picture({ mark }: { mark: ImageMark }) {
  const id = useId()
  const { href, w, h, whole, round, flipX, flipY } = mark
  const flip =
    flipX || flipY
      ? `translate(${flipX ? w : 0} ${flipY ? h : 0}) scale(${flipX ? -1 : 1} ${flipY ? -1 : 1})`
      : undefined
  const isCut = round || whole.w !== w || whole.h !== h
  return (
    <g clipPath={isCut ? `url(#${id})` : undefined}>
      {isCut && (
        <clipPath id={id}>
          {round ? <ellipse cx={w / 2} cy={h / 2} rx={w / 2} ry={h / 2} /> : <rect width={w} height={h} />}
        </clipPath>
      )}
      <g transform={flip}>
        <image
          href={href}
          x={whole.x}
          y={whole.y}
          width={whole.w}
          height={whole.h}
          preserveAspectRatio="none"
        />
      </g>
    </g>
  )
}
