import type { Editor } from '@tldraw/tldraw'
import { FacilitatorBar } from '../../meeting/facilitator/FacilitatorBar.tsx'
import { useScene } from '../state/scene.ts'

type Props = { editor: Editor | undefined; narrow: boolean }

/** The controls of the meeting on a board, for facilitators. */
export function Facilitating({ editor, narrow }: Props) {
  const { space, board, me } = useScene()
  if (me.role !== 'facilitator') return null
  const view = () => {
    const bounds = editor?.getViewportPageBounds()
    return bounds && { x: bounds.x, y: bounds.y, w: bounds.w, h: bounds.h }
  }
  return <FacilitatorBar space={space} boardId={board.id} narrow={narrow} view={view} />
}
