type Frame = { readonly w: number; readonly h: number }

/** Room kept around the board, in pixels; the tools float over the lower edge of a wide screen. */
const room = { side: 28, top: 24, bottom: 96 }
const roomOnPhone = { side: 12, top: 12, bottom: 12 }
const phoneWidth = 700

/** How much of the lower edge of the canvas lies under the tools; on a phone they stand below it. */
export function toolsHeight(screen: Frame): number {
  return screen.w < phoneWidth ? 0 : room.bottom
}

/** The camera that shows bounds in the part of the screen that nothing lies over, at most at true size. */
export function cameraFor(bounds: Frame & { readonly x: number; readonly y: number }, screen: Frame) {
  const { side, top, bottom } = screen.w < phoneWidth ? roomOnPhone : room
  const free = { w: Math.max(40, screen.w - 2 * side), h: Math.max(40, screen.h - top - bottom) }
  const z = Math.min(1, free.w / Math.max(1, bounds.w), free.h / Math.max(1, bounds.h))
  return {
    x: (side + (free.w - bounds.w * z) / 2) / z - bounds.x,
    y: (top + (free.h - bounds.h * z) / 2) / z - bounds.y,
    z,
  }
}
