type Frame = { readonly w: number; readonly h: number }

/** Room kept around the board, in pixels; the tools float over the lower edge of a wide screen. */
const room = { side: 20, top: 16, bottom: 96 }
/** Here the zoom stands above the tools; see Chrome.module.css. */
const roomBetween = { ...room, bottom: 150 }
/** The tools stand below the canvas, the zoom floats over it. */
const roomOnPhone = { side: 12, top: 12, bottom: 64 }
const [phoneWidth, wideFrom] = [700, 1200]

/** How much of the lower edge of the canvas lies under the tools; on a phone they stand below it. */
export function toolsHeight(screen: Frame): number {
  return screen.w < phoneWidth ? 0 : roomOn(screen).bottom
}

function roomOn({ w }: Frame): typeof room {
  if (w < phoneWidth) return roomOnPhone
  return w > wideFrom ? room : roomBetween
}

/** The camera that shows bounds in the part of the screen that nothing lies over, at most at true size. */
export function cameraFor(bounds: Frame & { readonly x: number; readonly y: number }, screen: Frame) {
  const { side, top, bottom } = roomOn(screen)
  const free = { w: Math.max(40, screen.w - 2 * side), h: Math.max(40, screen.h - top - bottom) }
  const z = Math.min(1, free.w / Math.max(1, bounds.w), free.h / Math.max(1, bounds.h))
  return {
    x: (side + (free.w - bounds.w * z) / 2) / z - bounds.x,
    y: (top + (free.h - bounds.h * z) / 2) / z - bounds.y,
    z,
  }
}
