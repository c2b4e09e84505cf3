import { type Editor, useValue } from '@tldraw/tldraw'
import { stepOfBoard } from '../../meeting/step/stepHere.ts'
import { type BoardZone, boardZones } from '../canvas/zones.ts'
import { useScene } from '../state/scene.ts'
import { isShareable } from './shareableZones.ts'

/** The zones of the own board that its owner can share by a tick; none on every other board. */
export function useShareable(editor: Editor): readonly BoardZone[] {
  const { space, board, me, harvest, readOnly } = useScene()
  const zones = useValue('zones', () => boardZones(editor), [editor])
  const plan = stepOfBoard(space, board)?.harvest
  const own = board.kind === 'solo' && board.members.includes(me.id)
  if (!own || !harvest?.ticked || !plan || readOnly) return []
  return zones.filter(({ zone }) => isShareable(zone, plan))
}
