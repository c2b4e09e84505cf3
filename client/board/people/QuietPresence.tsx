import {
  DefaultBrush,
  DefaultCollaboratorHint,
  DefaultScribble,
  DefaultShapeIndicator,
  type TLBrushProps,
  type TLCollaboratorHintProps,
  type TLScribbleProps,
  type TLShapeIndicatorProps,
} from '@tldraw/tldraw'
import { useScene } from '../state/scene.ts'

/** tldraw's marks of other people's doings, each of them gone in "rustig". */
export function QuietBrush(props: TLBrushProps) {
  return useScene().options.calm ? null : <DefaultBrush {...props} />
}

export function QuietHint(props: TLCollaboratorHintProps) {
  return useScene().options.calm ? null : <DefaultCollaboratorHint {...props} />
}

export function QuietScribble(props: TLScribbleProps) {
  return useScene().options.calm ? null : <DefaultScribble {...props} />
}

export function QuietIndicator(props: TLShapeIndicatorProps) {
  return useScene().options.calm ? null : <DefaultShapeIndicator {...props} />
}
