import type { ReactNode } from 'react'
import { pictureTexts } from '../../../shared/texts/picture.ts'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import styles from './BoardPicture.module.css'

/** A piece of the board `wie-zijn-wij` in use, drawn: what people can expect behind both doors. */
export default function BoardPicture() {
  const picture = useTexts(pictureTexts)
  const { notes, people } = picture
  return (
    <svg className={styles.picture} viewBox="0 0 880 640" role="img" aria-label={picture.label}>
      <rect x="0.5" y="0.5" width="879" height="639" rx="14" className={styles.board} />
      <Zone x={28} width={330} title={picture.able} tone={styles.able} />
      <Zone x={522} width={330} title={picture.need} tone={styles.need} />
      <circle cx="440" cy="322" r="128" className={styles.centre} />
      <Lines x={440} y={298} lines={picture.centre} className={styles.question} step={34} />
      <Note x={50} y={98} turn={-1.5} color="blue" lines={notes.early} />
      <Note x={204} y={116} turn={1.5} color="yellow" lines={notes.story} />
      <Note x={62} y={288} turn={1.5} color="green" lines={notes.street} />
      <Note x={176} y={448} turn={-2} color="grey" />
      <Note x={560} y={104} turn={1.5} color="pink" lines={notes.hours} />
      <Note x={704} y={172} turn={-1.5} color="orange" lines={notes.call} />
      <Note x={640} y={396} turn={-1} color="aqua" lines={notes.words} />
      <Cursor x={112} y={246} color="teal" name={people[0]} />
      <Cursor x={640} y={330} color="violet" name={people[1]} />
      <Cursor x={292} y={540} color="rust" name={people[2]} />
    </svg>
  )
}

function Zone({
  x,
  width,
  title,
  tone,
}: {
  x: number
  width: number
  title: string
  tone: string | undefined
}) {
  return (
    <>
      <rect x={x} y="28" width={width} height="584" rx="10" className={[styles.zone, tone].join(' ')} />
      <text x={x + 24} y="68" className={styles.zoneTitle}>
        {title}
      </text>
    </>
  )
}

type NoteProps = { x: number; y: number; turn: number; color: string; lines?: readonly string[] }

/** A note; without lines one on which somebody is just starting to write. */
function Note({ x, y, turn, color, lines = [] }: NoteProps) {
  const size = 132
  return (
    <g transform={`translate(${x} ${y}) rotate(${turn} ${size / 2} ${size / 2})`}>
      <rect width={size} height={size} rx="3" fill={`var(--note-${color})`} />
      {lines.length === 0 && <path d="M22 34v22" className={styles.caret} />}
      <Lines x={16} y={34} lines={lines} className={styles.noteText} step={22} />
    </g>
  )
}

type LinesProps = {
  x: number
  y: number
  lines: readonly string[]
  className: string | undefined
  step: number
}

function Lines({ x, y, lines, className, step }: LinesProps): ReactNode {
  return (
    <text className={className}>
      {lines.map((line, index) => (
        <tspan key={line} x={x} y={y + index * step}>
          {line}
        </tspan>
      ))}
    </text>
  )
}

function Cursor({
  x,
  y,
  color,
  name = '',
}: {
  x: number
  y: number
  color: string
  name: string | undefined
}) {
  const width = 22 + name.length * 8.1
  return (
    <g transform={`translate(${x} ${y})`} fill={`var(--mark-${color})`}>
      <path d="M0 0l5 20 4.5-8 9-2.5z" className={styles.arrow} />
      <rect x="14" y="17" width={width} height="27" rx="6" />
      <text x={14 + width / 2} y="35" className={styles.cursorName}>
        {name}
      </text>
    </g>
  )
}
