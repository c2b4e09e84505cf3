import { inkOf } from '../../../shared/board/noteColors.ts'
import { useTheme } from '../../ui/theme/theme.ts'
import { lookOfChoice, type TieChoice } from './tieChoice.ts'

const widths: Readonly<Record<string, number>> = { s: 1.5, m: 3, l: 5.5 }

/** A piece of line as it looks on the board. */
export function LineSample({ choice, short = false }: { choice: TieChoice; short?: boolean }) {
  const theme = useTheme()
  const { color, dash, size } = lookOfChoice(choice)
  const w = short ? 28 : 40
  return (
    <svg width={w} height={16} viewBox={`0 0 ${w} 16`} aria-hidden="true" focusable="false">
      <line
        x1={2}
        x2={w - 2}
        y1={8}
        y2={8}
        stroke={inkOf(color, theme)}
        strokeWidth={widths[size] ?? 3}
        strokeLinecap={dash === 'solid' ? 'round' : 'butt'}
        {...(dash === 'solid' ? {} : { strokeDasharray: '7 5' })}
      />
    </svg>
  )
}
