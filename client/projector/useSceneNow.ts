import { useRef } from 'react'
import type { SpaceState } from '../../shared/space/model.ts'
import { useServerNow } from '../meeting/clock.ts'
import { type Scene, sceneKey, sceneOf } from './scene.ts'

/**
 * What to show now; the same object until it changes, so that a second that passes draws only the time. `held` is
 * the key of an outcome that somebody pages through.
 */
export function useSceneNow(space: SpaceState, held?: string): Scene {
  const scene = sceneOf(space, useServerNow(1_000), held)
  const shown = useRef({ space, scene })
  const same = shown.current.space === space && sceneKey(shown.current.scene) === sceneKey(scene)
  if (!same) shown.current = { space, scene }
  return shown.current.scene
}
