import { type Editor, type TLShapeId, useEditor, useValue, type VecLike } from '@tldraw/tldraw'
import { MoveUpRight } from 'lucide-react'
import { useState } from 'react'
import { tieTexts } from '../../../shared/texts/ties.ts'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { useScene } from '../state/scene.ts'
import styles from './ConnectHandle.module.css'
import { ConnectList } from './ConnectList.tsx'
import { selectedToConnect, wordsOf } from './connectable.ts'
import { connecting } from './connecting.ts'
import { useForgetTie } from './freshTie.ts'
import { useConnectDrag } from './useConnectDrag.ts'
import { useNewTieLook } from './useNewTieLook.ts'

/**
 * At the side of the note that is selected: drag from it to tie the note to another, or to a new one where there is
 * none; press it to choose from a list. Nobody needs to know the arrow tool.
 */
export function ConnectHandle() {
  const editor = useEditor()
  const { readOnly, notesOnly } = useScene()
  const [dragged, setDragged] = useState<TLShapeId>()
  const selected = useValue('note to connect', () => selectedToConnect(editor), [editor])
  const asked = useValue(connecting)
  const id = dragged ?? selected
  useNewTieLook()
  useForgetTie()
  if (readOnly || notesOnly) return null
  return (
    <>
      {id && <Handle key={id} id={id} onDrag={(on) => setDragged(on ? id : undefined)} />}
      {asked && editor.getShape(asked) && <ConnectList from={asked} />}
    </>
  )
}

function Handle({ id, onDrag }: { id: TLShapeId; onDrag: (on: boolean) => void }) {
  const editor = useEditor()
  const texts = useTexts(tieTexts)
  const place = useValue('place of the handle', () => handlePlace(editor, id), [editor, id])
  const { drag, handlers } = useConnectDrag(id, onDrag)
  if (!place) return null
  return (
    <>
      {drag && <DragLine from={id} {...drag} />}
      <button
        type="button"
        className={styles.handle}
        data-dragging={drag ? '' : undefined}
        style={{ transform: `translate(${place.x}px, ${place.y}px)` }}
        title={texts.connectTitle}
        {...handlers}
      >
        <span>
          <MoveUpRight size={18} aria-hidden />
          {texts.connect}
        </span>
      </button>
    </>
  )
}

type LineProps = { from: TLShapeId; to: VecLike; target: TLShapeId | undefined }

/** From the middle of the note to the pointer, with in words what letting go does. */
function DragLine({ from, to, target }: LineProps) {
  const editor = useEditor()
  const texts = useTexts(tieTexts)
  const middle = editor.getShapePageBounds(from)?.center
  if (!middle) return null
  const [a, b] = [editor.pageToViewport(middle), editor.pageToViewport(to)]
  const words = target ? texts.dropOn(wordsOf(editor, target) || texts.empty) : texts.dropNew
  return (
    <div className={styles.drag} aria-hidden="true">
      <svg className={styles.line}>
        <title>{words}</title>
        <line x1={a.x} y1={a.y} x2={b.x} y2={b.y} />
        <circle cx={b.x} cy={b.y} r={6} />
      </svg>
      <span className={styles.words} style={{ transform: `translate(${b.x + 14}px, ${b.y + 14}px)` }}>
        {words}
      </span>
    </div>
  )
}

/** What the handle takes of the view, in pixels. */
const size = { w: 108, h: 44 }
const beside = 8

/** Right of the note at its upper edge; left of it, or inside the view, where there is no room. */
function handlePlace(editor: Editor, id: TLShapeId): VecLike | undefined {
  const bounds = editor.getShapePageBounds(id)
  if (!bounds) return undefined
  const view = editor.getViewportScreenBounds()
  const first = editor.pageToViewport({ x: bounds.minX, y: bounds.minY })
  const right = editor.pageToViewport({ x: bounds.maxX, y: bounds.minY }).x + beside
  const left = first.x - beside - size.w
  const x = right + size.w <= view.w ? right : left >= 0 ? left : view.w - size.w
  return { x: Math.round(x), y: Math.round(Math.min(Math.max(first.y - 4, 0), view.h - size.h)) }
}
