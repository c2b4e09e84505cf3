import { type TLArrowShape, type TLShape, useEditor } from '@tldraw/tldraw'
import { useEffect } from 'react'
import { arrowScale } from '../../../shared/board/noteScale.ts'
import { layoutBounds } from '../notes/boardNoteScale.ts'
import { useScene } from '../state/scene.ts'
import { hasTies } from './meaning.ts'
import { arrowProps, lastTie } from './tieChoice.ts'

/** On a map, what is drawn with the arrow tool is a tie too, of the kind that was chosen last. */
export function useNewTieLook(): void {
  const editor = useEditor()
  const { board } = useScene()
  const ties = hasTies(board)
  useEffect(() => {
    if (!ties) return undefined
    return editor.sideEffects.registerBeforeCreateHandler('shape', (shape, source) =>
      source === 'user' && isArrow(shape) && editor.isIn('arrow')
        ? {
            ...shape,
            props: { ...shape.props, ...arrowProps(lastTie.get()), scale: arrowScale(layoutBounds(editor)) },
          }
        : shape,
    )
  }, [editor, ties])
}

function isArrow(shape: TLShape): shape is TLArrowShape {
  return shape.type === 'arrow'
}
