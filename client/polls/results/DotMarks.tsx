import type { Box } from '../../tiles/marks.ts'
import styles from './DotMarks.module.css'

type Props = {
  /** Dots by thing. */
  totals: Readonly<Record<string, number>>
  placeOf: (key: string) => Box | undefined
  /** How high the numbers are, in page units. */
  size: number
}

/** The outcome of a dot vote on a picture of the board: at each thing a dot with its number. For in an SVG. */
export function DotMarks({ totals, placeOf, size }: Props) {
  return Object.entries(totals).map(([key, dots]) => {
    const place = placeOf(key)
    if (!place) return null
    const radius = size * 0.82
    // At the corner, half beside it: the words below it are what people voted for.
    const [x, y] = [place.x + place.w - radius * 0.1, place.y + radius * 0.1]
    return (
      <g key={key} transform={`translate(${x} ${y})`}>
        <circle className={styles.dot} r={radius} strokeWidth={size * 0.1} />
        <text className={styles.number} fontSize={size} y={size * 0.35}>
          {dots}
        </text>
      </g>
    )
  })
}
