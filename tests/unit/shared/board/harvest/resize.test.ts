import type { TLShape } from '@tldraw/tlschema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pageBox } from '../../../../../shared/board/harvest/extent.ts'
import { resized } from '../../../../../shared/board/harvest/resize.ts'
import { shape, shapeTypes } from '../arbitraries.ts'

const types = shapeTypes.filter((type) => type !== 'group')

test.each(types)(
  'B19 a %s of half the size is half as large, with what is drawn or written in it',
  (type) => {
    fc.assert(
      fc.property(shape(type), (record) => {
        const whole = { ...record, x: 0, y: 0, rotation: 0, parentId: 'page:page' } as TLShape
        const half = { ...whole, props: resized(whole, 0.5) } as TLShape
        const [before, after] = [whole, half].map((each) => pageBox(each, new Map()))
        for (const side of ['x', 'y', 'w', 'h'] as const) {
          expect(Math.abs((after?.[side] ?? 0) - (before?.[side] ?? 1) / 2)).toBeLessThan(0.03)
        }
        const { scale } = whole.props as { scale?: number }
        if (scale !== undefined) expect(half.props).toMatchObject({ scale: scale / 2 })
      }),
      { numRuns: 40 },
    )
  },
)
