import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AppError } from '../../../../server/errors.ts'
import { inspectPicture } from '../../../../server/pictures/inspect.ts'
import { badFiles, gif, jpeg, png, webp } from '../../../support/pictures.ts'

const codeOf = (file: Uint8Array) => {
  try {
    inspectPicture(file)
    return 'taken'
  } catch (error) {
    return error instanceof AppError ? error.code : `crashed: ${error}`
  }
}

describe('what may be put on a board (T35)', () => {
  it('takes PNG, JPEG, GIF and WebP by what they are, and reads their size', () => {
    expect(inspectPicture(png(7, 5))).toMatchObject({ type: 'image/png', width: 7, height: 5 })
    expect(inspectPicture(gif)).toMatchObject({ type: 'image/gif', width: 1, height: 1 })
    expect(inspectPicture(webp)).toMatchObject({ type: 'image/webp', width: 1, height: 1 })
  })
  it('gives the size of a photo as it is shown when the camera was held sideways', () => {
    expect(inspectPicture(jpeg)).toMatchObject({ type: 'image/jpeg', width: 2, height: 3 })
  })
  it('cuts off what stands behind the picture: phones hang a second picture there', () => {
    for (const picture of [png(3, 3), gif, webp, jpeg]) {
      const longer = Buffer.concat([picture, jpeg])
      expect(Buffer.from(inspectPicture(longer).bytes).equals(picture)).toBe(true)
    }
  })
  for (const [name, file] of Object.entries(badFiles)) {
    it(`refuses ${name}`, () => expect(codeOf(file)).toBe('unsupported-picture'))
  }
  it('refuses a small file that unfolds into a picture of 100 gigapixels', () => {
    expect(codeOf(png(400_000, 250_000))).toBe('picture-too-many-pixels')
    expect(codeOf(png(10_000, 5_000))).toBe('taken')
    expect(codeOf(png(10_000, 5_001))).toBe('picture-too-many-pixels')
    expect(codeOf(png(0, 5))).toBe('unsupported-picture')
  })
  it('answers every broken file with a refusal, and in no time', () => {
    const broken = fc.record({ at: fc.nat(), byte: fc.integer({ min: 0, max: 255 }), cut: fc.nat() })
    fc.assert(
      fc.property(
        fc.constantFrom(png(9, 9), gif, webp, jpeg),
        fc.array(broken, { maxLength: 4 }),
        (picture, breaks) => {
          const file = Buffer.from(picture)
          for (const { at, byte } of breaks) file[at % file.length] = byte
          const cut = breaks[0]?.cut ?? 0
          const code = codeOf(cut % 3 === 0 ? file.subarray(0, cut % file.length) : file)
          expect(code).not.toMatch(/^crashed/)
        },
      ),
      { numRuns: 2_000 },
    )
  })
})
