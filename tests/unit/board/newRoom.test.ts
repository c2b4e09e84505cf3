import { describe, expect, it } from 'vitest'
import { cameraFor } from '../../../client/board/canvas/cameraFor.ts'
import { cameraInNewRoom } from '../../../client/board/canvas/newRoom.ts'

const folded = { w: 1388, h: 800 }
const open = { w: 1008, h: 800 }
const board = { x: -500, y: 200, w: 4000, h: 1600 }
const layout = { x: 0, y: 300, w: 3000, h: 1200 }
const views = [board, layout]

function middleOf(camera: { x: number; y: number; z: number }, { w, h }: { w: number; h: number }) {
  return { x: w / 2 / camera.z - camera.x, y: h / 2 / camera.z - camera.y }
}

describe('when a panel opens beside the canvas', () => {
  it.each([
    ['the whole board', board],
    ['the layout', layout],
  ])(
    'a view that was fitted to %s is fitted to it again, and once more when the panel folds',
    (_of, bounds) => {
      const narrow = cameraInNewRoom(cameraFor(bounds, folded), { before: folded, after: open }, views)
      expect(narrow).toEqual(cameraFor(bounds, open))
      expect(cameraInNewRoom(narrow, { before: open, after: folded }, views)).toEqual(
        cameraFor(bounds, folded),
      )
    },
  )

  it('who had zoomed in keeps their size, and the middle stays the middle', () => {
    const camera = { x: -700, y: -600, z: 1.4 }
    const after = cameraInNewRoom(camera, { before: folded, after: open }, views)
    expect(after.z).toBe(1.4)
    expect(middleOf(after, open).x).toBeCloseTo(middleOf(camera, folded).x)
    expect(middleOf(after, open).y).toBeCloseTo(middleOf(camera, folded).y)
  })

  it('a board that was in view whole stays so', () => {
    const fitted = cameraFor(board, folded)
    const nearly = { x: fitted.x + 40, y: fitted.y, z: fitted.z * 0.98 }
    expect(cameraInNewRoom(nearly, { before: folded, after: open }, views)).toEqual(cameraFor(board, open))
  })

  it('who looks at a board from far keeps that distance', () => {
    const far = { x: 4500, y: 2000, z: 0.1 }
    expect(cameraInNewRoom(far, { before: folded, after: open }, views).z).toBe(0.1)
  })
})
