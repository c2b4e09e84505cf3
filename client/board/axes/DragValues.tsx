import { type Editor, type TLShapeId, useEditor, useValue } from '@tldraw/tldraw'
import { useMemo } from 'react'
import type { Ground } from '../../../shared/board/outline/grounds.ts'
import { werkvormen } from '../../../shared/werkvormen/index.ts'
import { useLanguage } from '../../ui/i18n/language.ts'
import { useScene } from '../state/scene.ts'
import { axisGrounds, meaningOfPlace } from './axisGrounds.ts'
import styles from './DragValues.module.css'

/** Of a larger heap that is dragged nobody reads each. */
const mostValues = 12

/** While notes are dragged over a zone with axes: what the place of each means, just above it. */
export function DragValues() {
  const editor = useEditor()
  const { board, space } = useScene()
  const { werkvorm, settings, layout } = board
  const { language } = space.meta
  const zones = useMemo(
    () => werkvormen[werkvorm]?.zones(settings, language, layout) ?? [],
    [werkvorm, settings, language, layout],
  )
  const ids = useValue('dragged notes', () => dragged(editor), [editor])
  const grounds = useValue('zones with axes', () => (ids.length === 0 ? [] : axisGrounds(editor, zones)), [
    editor,
    zones,
    ids.length === 0,
  ])
  return ids.map((id) => <DragValue key={id} id={id} grounds={grounds} />)
}

const none: TLShapeId[] = []

function dragged(editor: Editor): TLShapeId[] {
  if (!editor.isIn('select.translating')) return none
  const ids = editor.getSelectedShapeIds()
  return ids.length > mostValues ? none : ids
}

function DragValue({ id, grounds }: { id: TLShapeId; grounds: readonly Ground[] }) {
  const editor = useEditor()
  const language = useLanguage()
  const words = useValue('meaning of the place', () => {
    const shape = editor.getShape(id)
    return shape && meaningOfPlace(editor, shape, grounds, language)
  }, [editor, id, grounds, language])
  const place = useValue('place of the value', () => placeAbove(editor, id), [editor, id])
  if (!words || !place) return null
  return (
    <p
      className={styles.value}
      data-place-of={id}
      style={{ transform: `translate(${place.x}px, ${place.y}px) translate(-50%, -100%)` }}
    >
      {words}
    </p>
  )
}

/** The middle of the upper edge, in pixels of the view; below the note where there is no room above it. */
function placeAbove(editor: Editor, id: TLShapeId): { x: number; y: number } | undefined {
  const bounds = editor.getShapePageBounds(id)
  if (!bounds) return undefined
  const top = editor.pageToViewport({ x: bounds.midX, y: bounds.minY })
  const y = top.y - 8 < height ? editor.pageToViewport({ x: 0, y: bounds.maxY }).y + height + 8 : top.y - 8
  return { x: Math.round(top.x), y: Math.round(y) }
}

const height = 40
