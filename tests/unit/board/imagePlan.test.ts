import { expect, test } from 'vitest'
import { imagePlan, longestSide } from '../../../client/board/images/imagePlan.ts'

const small = { width: 800, height: 600 }
const MB = 1024 * 1024

test('B27 a small picture of a known type goes as it is', () => {
  for (const type of ['image/png', 'image/gif', 'image/webp']) {
    expect(imagePlan({ type, size: MB }, small)).toEqual({ kind: 'asIs' })
  }
})

test('a photo is always drawn again, so that it does not tell where it was taken', () => {
  const plan = imagePlan({ type: 'image/jpeg', size: MB }, small)
  expect(plan).toEqual({ kind: 'redraw', ...small, type: 'image/jpeg' })
})

test('B27 a huge photo is drawn smaller, in proportion', () => {
  const plan = imagePlan({ type: 'image/jpeg', size: 8 * MB }, { width: 8064, height: 6048 })
  expect(plan).toEqual({ kind: 'redraw', width: longestSide, height: 1920, type: 'image/jpeg' })
})

test('B27 a picture that is too heavy is drawn again at its own size', () => {
  expect(imagePlan({ type: 'image/png', size: 11 * MB }, small)).toEqual({
    kind: 'redraw',
    ...small,
    type: 'image/webp',
  })
})

test('B27 a photo in a type that only this browser reads becomes JPEG', () => {
  expect(imagePlan({ type: 'image/heic', size: MB }, small)).toMatchObject({ type: 'image/jpeg' })
})

test('B27 what cannot be shown is refused with a reason', () => {
  expect(imagePlan({ type: 'application/pdf', size: 1 }, undefined)).toMatchObject({ problem: 'notAnImage' })
  expect(imagePlan({ type: 'image/svg+xml', size: 1 }, small)).toMatchObject({ problem: 'unsupported' })
  expect(imagePlan({ type: 'image/heic', size: 1 }, undefined)).toMatchObject({ problem: 'unsupported' })
  expect(imagePlan({ type: 'image/gif', size: 11 * MB }, small)).toMatchObject({ problem: 'tooLarge' })
})
