import { type Editor, useEditor, useValue } from '@tldraw/tldraw'
import { Lock } from 'lucide-react'
import { type BoardZone, boardZones } from '../canvas/zones.ts'
import { useScene } from '../state/scene.ts'
import styles from './StaysMarks.module.css'
import { isShareable } from './shareableZones.ts'

/** In a narrower zone the words would cover what stands there; the strip tells them too. */
const roomForWords = 120

/** On the board of a group: in the corner of each part from which nothing goes on when the rest does. */
export function StaysMarks() {
  const editor = useEditor()
  const { board, harvest } = useScene()
  const zones = useValue('zones', () => boardZones(editor), [editor])
  if (board.kind !== 'group' || !harvest) return null
  return zones
    .filter(({ zone }) => !isShareable(zone, harvest))
    .map((zone) => <StaysMark key={zone.zone} zone={zone} />)
}

function StaysMark({ zone }: { zone: BoardZone }) {
  const editor = useEditor()
  const { meeting } = useScene()
  const place = useValue('place of the words', () => placeOf(editor, zone), [editor, zone])
  if (!place || place.width < roomForWords) return null
  return (
    <span
      className={styles.mark}
      style={{ transform: `translate(${place.x}px, ${place.y}px) translate(-100%, -100%)` }}
    >
      <Lock size={14} aria-hidden />
      {meeting.harvest.stays}
    </span>
  )
}

/** The lower right corner of the zone, in pixels of the view. */
function placeOf(editor: Editor, { frames }: BoardZone) {
  const box = frames[0]?.box
  if (!box) return undefined
  const { x, y } = editor.pageToViewport({ x: box.x + box.w, y: box.y + box.h })
  return { x: Math.round(x) - 4, y: Math.round(y) - 4, width: box.w * editor.getZoomLevel() }
}
