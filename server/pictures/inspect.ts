import { imageSize } from 'image-size'
import { limits, type UploadType } from '../../shared/protocol/limits.ts'
import { AppError } from '../errors.ts'
import { pictureEnd, sniffType } from './structure.ts'

/** A picture that may be shown; width and height in pixels as a browser shows it. */
export type Picture = { type: UploadType; bytes: Uint8Array; width: number; height: number }

/**
 * Looks at an uploaded file: is it a picture of a type that we take, and nothing else at the same
 * time (T35)? Throws `unsupported-picture` or `picture-too-many-pixels`.
 */
export function inspectPicture(file: Uint8Array): Picture {
  const type = sniffType(file)
  const end = type && pictureEnd(file, type)
  if (type === undefined || end === undefined || carriesOther(file, end))
    throw new AppError('unsupported-picture')
  const bytes = file.subarray(0, end)
  const { width, height } = shownSize(bytes)
  if (width < 1 || height < 1) throw new AppError('unsupported-picture')
  if (width * height > limits.picturePixels) throw new AppError('picture-too-many-pixels')
  return { type, bytes, width, height }
}

/** Markup in front of which a few readable characters stand: in pixels that does not happen by chance. */
const markup = /<(script|svg|html|iframe|object|embed|body|!doctype|\?php)[\s>/][ -~\s]{6}/i
/** How an archive and a PDF begin; both are recognised far from the start of a file. */
const otherFiles = ['PK\u0003\u0004', '%PDF-']

/** Whether the bytes are also a page, a script or an archive. */
function carriesOther(file: Uint8Array, end: number): boolean {
  const text = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  const behind = text.subarray(end)
  return markup.test(text.toString('latin1')) || otherFiles.some((start) => behind.includes(start))
}

/** Cameras store a turned picture with a note (EXIF 5 to 8) that width and height are to be swapped. */
function shownSize(bytes: Uint8Array): { width: number; height: number } {
  try {
    const { width, height, orientation = 1 } = imageSize(bytes)
    return orientation >= 5 ? { width: height, height: width } : { width, height }
  } catch (error) {
    throw new AppError('unsupported-picture', { cause: error })
  }
}
