import { expect, test } from 'vitest'
import { cameraFor } from '../../../client/board/canvas/cameraFor.ts'

const desk = { w: 1440, h: 840 }
const phone = { w: 390, h: 560 }

/** Where a point of the canvas lands on the screen. */
function onScreen(camera: { x: number; y: number; z: number }, point: { x: number; y: number }) {
  return { x: (point.x + camera.x) * camera.z, y: (point.y + camera.y) * camera.z }
}

test.each([
  ['a desk', desk, 96],
  ['a tablet, where the zoom stands above the tools', { w: 1180, h: 700 }, 150],
  ['a phone', phone, 64],
])('on %s the whole board is in view, clear of the tools', (_name, screen, foot) => {
  for (const board of [
    { x: -500, y: 200, w: 4000, h: 2200 },
    { x: 0, y: 0, w: 600, h: 5000 },
  ]) {
    const camera = cameraFor(board, screen)
    const first = onScreen(camera, board)
    const last = onScreen(camera, { x: board.x + board.w, y: board.y + board.h })
    expect(first.x).toBeGreaterThanOrEqual(11)
    expect(first.y).toBeGreaterThanOrEqual(11)
    expect(last.x).toBeLessThanOrEqual(screen.w - 11)
    expect(last.y).toBeLessThanOrEqual(screen.h - foot + 1)
  }
})

test('a small board is shown at its true size, in the middle', () => {
  const camera = cameraFor({ x: 0, y: 0, w: 200, h: 200 }, desk)
  expect(camera.z).toBe(1)
  expect(onScreen(camera, { x: 100, y: 0 }).x).toBeCloseTo(720)
})

test('a board of no size and a screen of no size give a camera all the same', () => {
  const camera = cameraFor({ x: 5, y: 5, w: 0, h: 0 }, { w: 0, h: 0 })
  expect(Object.values(camera).every(Number.isFinite)).toBe(true)
})
