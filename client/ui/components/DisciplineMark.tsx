import { createContext, type ReactNode, useContext } from 'react'
import { comparable } from '../../../shared/space/comparable.ts'
import {
  disciplineMark,
  disciplineMarks,
  type DisciplineMark as Mark,
  type MarkShape,
} from '../../../shared/space/disciplineMark.ts'
import type { Member } from '../../../shared/space/model.ts'

const outlines: Record<MarkShape, ReactNode> = {
  circle: <circle cx="8" cy="8" r="6" />,
  square: <rect x="2.5" y="2.5" width="11" height="11" rx="1.5" />,
  triangle: <path d="M8 2l6.6 11.6H1.4z" />,
  diamond: <path d="M8 1l7 7-7 7-7-7z" />,
  hexagon: <path d="M8 1.2l6 3.4v6.8l-6 3.4-6-3.4V4.6z" />,
  cross: <path d="M5.6 1.8h4.8v3.8h3.8v4.8h-3.8v3.8H5.6v-3.8H1.8V5.6h3.8z" />,
  drop: <path d="M8 .9c3.1 3.6 5.2 6.2 5.2 8.9a5.2 5.2 0 01-10.4 0C2.8 7.1 4.9 4.5 8 .9z" />,
  half: <path d="M1.5 11.5a6.5 6.5 0 0113 0z" />,
}

const MarksOfSpace = createContext<ReadonlyMap<string, Mark>>(new Map())

/** Around everything that shows people of one space, so that their disciplines differ in shape and colour. */
export function DisciplineMarks({ members, children }: { members: Iterable<Member>; children: ReactNode }) {
  const inOrder = [...members].sort((a, b) => a.joinedAt - b.joinedAt)
  const marks = disciplineMarks(inOrder.map((member) => member.discipline))
  return <MarksOfSpace value={marks}>{children}</MarksOfSpace>
}

type Props = { discipline: string; size?: number }

/** The shape and colour of a discipline. Decoration: its name stands beside it or in a label. */
export function DisciplineMark({ discipline, size = 16 }: Props) {
  const mark = useContext(MarksOfSpace).get(comparable(discipline)) ?? disciplineMark(discipline)
  return mark ? <MarkDrawing mark={mark} size={size} /> : <EmptyMark size={size} />
}

/** A mark itself, without the discipline that it stands for. */
export function MarkDrawing({ mark, size }: { mark: Mark; size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" fill={`var(--mark-${mark.color})`}>
      {outlines[mark.shape]}
    </svg>
  )
}

function EmptyMark({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <circle
        cx="8"
        cy="8"
        r="5.25"
        fill="none"
        stroke="var(--edge)"
        strokeWidth="1.5"
        strokeDasharray="2 2"
      />
    </svg>
  )
}
