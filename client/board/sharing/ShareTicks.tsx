import { type Editor, useEditor, useValue } from '@tldraw/tldraw'
import { Check } from 'lucide-react'
import type { BoardZone } from '../canvas/zones.ts'
import { useScene } from '../state/scene.ts'
import { useNarrow } from '../state/useNarrow.ts'
import styles from './ShareTicks.module.css'
import { useShareable } from './useShareable.ts'

/** Beside its heading a narrower zone has room for a short tick, or for none; the list has them all. */
const roomForWords = 400
const roomForTick = 240
/** Below the coloured bar at the top of a zone, in units of the page. */
const bar = 28

/** Beside the heading of each zone of the own card: does what stands here go along? */
export function ShareTicks() {
  const editor = useEditor()
  const zones = useShareable(editor)
  const narrow = useNarrow()
  if (narrow) return null
  return zones.map((zone) => <ShareTick key={zone.zone} zone={zone} />)
}

function ShareTick({ zone }: { zone: BoardZone }) {
  const editor = useEditor()
  const { view, harvest, meeting } = useScene()
  const place = useValue('place of the tick', () => placeOf(editor, zone), [editor, zone])
  const ticked = view.ticked.has(zone.zone)
  if (!place || !harvest || place.width < roomForTick) return null
  const words = meeting.harvest.shareWith[harvest.kind]
  return (
    <button
      type="button"
      role="switch"
      aria-checked={ticked}
      aria-label={`${words}: ${zone.title}`}
      className={styles.tick}
      style={{ transform: `translate(${place.x}px, ${place.y}px) translate(-100%)` }}
      // The canvas under it would take the press for one of its own.
      onPointerDown={(event) => event.stopPropagation()}
      onClick={() => view.tick(zone.zone, !ticked)}
    >
      <span className={styles.box}>{ticked && <Check size={16} strokeWidth={3} aria-hidden />}</span>
      {place.width >= roomForWords ? words : meeting.harvest.share}
    </button>
  )
}

/** The upper right corner of the zone, in pixels of the view. */
function placeOf(editor: Editor, { frames }: BoardZone) {
  const box = frames[0]?.box
  if (!box) return undefined
  const { x, y } = editor.pageToViewport({ x: box.x + box.w, y: box.y + bar })
  return { x: Math.round(x) - 8, y: Math.round(y) + 6, width: box.w * editor.getZoomLevel() }
}
