import { type TLCursorProps, useEditor, useTransform, useValue } from '@tldraw/tldraw'
import { memo, type RefObject, useEffect, useRef, useState } from 'react'
import { DisciplineMark } from '../../ui/components/DisciplineMark.tsx'
import { useScene } from '../state/scene.ts'
import { useNarrow } from '../state/useNarrow.ts'
import styles from './Cursor.module.css'
import { calmAbove } from './present.ts'

/** Without movement for so long, a pointer keeps only its arrow: its name would lie over what people read. */
const restsAfterMs = 4_000
/** And after so long it is gone: nobody points with it, and where several lie it hides what stands there. */
const goneAfterMs = 10_000

/**
 * Someone else's pointer with name and discipline; only the arrow when it rests, when many people are here,
 * and on a phone, unless names are asked for. Gone in "rustig".
 */
export const Cursor = memo(function Cursor({ className, zoom, point, color, userId }: TLCursorProps) {
  const { space, names, options, texts } = useScene()
  const narrow = useNarrow()
  const rest = useRest(point)
  const editor = useEditor()
  const ref = useRef<HTMLDivElement>(null)
  // tldraw's types are those of React 18, where a ref could not hold null.
  useTransform(ref as RefObject<HTMLElement>, point?.x, point?.y, 1 / zoom)
  const crowd = useValue('crowd', () => editor.getCollaborators().length > calmAbove, [editor])
  if (options.calm || !point || rest === 'gone') return null
  const member = space.members.get(userId)
  return (
    <div
      ref={ref}
      className={`tl-overlays__item ${className ?? ''} ${styles.cursor}`}
      data-crowd={crowd ? '' : undefined}
      data-resting={rest === 'resting' && !options.names ? '' : undefined}
      style={{ color }}
    >
      <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true" className={styles.pointer}>
        <path d="M3 2l6 16 2.4-6.6L18 9z" fill="currentColor" stroke="var(--paper)" strokeWidth="1.5" />
      </svg>
      {!crowd && (!narrow || options.names) && (
        <span className={styles.tag}>
          <DisciplineMark discipline={member?.discipline ?? ''} size={14} />
          <b>{names.get(userId) ?? texts.people.somebody}</b>
          {member?.discipline && <span className={styles.discipline}>{member.discipline}</span>}
        </span>
      )}
    </div>
  )
})

type Rest = 'moving' | 'resting' | 'gone'

/** How long ago a pointer moved. */
function useRest(point: TLCursorProps['point']): Rest {
  const [rest, setRest] = useState<Rest>('moving')
  const place = point && `${point.x} ${point.y}`
  useEffect(() => {
    setRest('moving')
    if (place === null) return
    const timers = [
      setTimeout(() => setRest('resting'), restsAfterMs),
      setTimeout(() => setRest('gone'), goneAfterMs),
    ]
    return () => timers.forEach(clearTimeout)
  }, [place])
  return rest
}
