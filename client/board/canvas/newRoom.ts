import { cameraFor, toolsHeight } from './cameraFor.ts'

type Frame = { readonly w: number; readonly h: number }
type Bounds = Frame & { readonly x: number; readonly y: number }
type Camera = { readonly x: number; readonly y: number; readonly z: number }

/** In pixels: a view that is this near to the fitted one is the fitted one. */
const hardlyOff = 3

/**
 * The camera after the canvas got another size, by a panel beside it or a turned phone. A view that was fitted to
 * something is fitted to it again, and a board that was in view whole stays so; otherwise the middle stays the middle.
 * `fitted` is what views are fitted to, with the whole board first.
 */
export function cameraInNewRoom(
  camera: Camera,
  room: { readonly before: Frame; readonly after: Frame },
  fitted: readonly Bounds[],
): Camera {
  const { before, after } = room
  const was = fitted.find((bounds) => isNear(camera, cameraFor(bounds, before)))
  if (was) return cameraFor(was, after)
  const centred = sameMiddle(camera, before, after)
  const [whole] = fitted
  const isLost = whole && isInView(whole, camera, before) && !isInView(whole, centred, after)
  return isLost ? cameraFor(whole, after) : centred
}

function sameMiddle({ x, y, z }: Camera, before: Frame, after: Frame): Camera {
  return { x: x + (after.w - before.w) / (2 * z), y: y + (after.h - before.h) / (2 * z), z }
}

function isNear(one: Camera, other: Camera): boolean {
  return (
    Math.abs(one.z / other.z - 1) < 0.01 &&
    Math.abs(one.x - other.x) * one.z < hardlyOff &&
    Math.abs(one.y - other.y) * one.z < hardlyOff
  )
}

function isInView(bounds: Bounds, { x, y, z }: Camera, screen: Frame): boolean {
  const [left, top] = [(bounds.x + x) * z, (bounds.y + y) * z]
  const foot = screen.h - toolsHeight(screen)
  return left >= 0 && top >= 0 && left + bounds.w * z <= screen.w && top + bounds.h * z <= foot
}
