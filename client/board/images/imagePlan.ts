import { limits, uploadTypes } from '../../../shared/protocol/limits.ts'

/** Longest side of a picture on a board, in pixels: sharp on a 4K projector at half its width. */
export const longestSide = 2560

export type ImageProblem = 'notAnImage' | 'unsupported' | 'tooLarge'
export type ImagePlan =
  | { readonly kind: 'refuse'; readonly problem: ImageProblem }
  | { readonly kind: 'asIs' }
  | { readonly kind: 'redraw'; readonly width: number; readonly height: number; readonly type: string }

type FileFacts = { readonly type: string; readonly size: number }
type Size = { readonly width: number; readonly height: number }

/**
 * What happens with a chosen file before it is sent. `decoded` is its size in pixels, or undefined when
 * the browser cannot read it as a picture.
 */
export function imagePlan(file: FileFacts, decoded: Size | undefined): ImagePlan {
  if (!file.type.startsWith('image/')) return { kind: 'refuse', problem: 'notAnImage' }
  if (file.type === 'image/svg+xml' || !decoded) return { kind: 'refuse', problem: 'unsupported' }
  const known = uploadTypes.some((type) => type === file.type)
  const tooLarge = file.size > limits.uploadBytes
  // Drawing a GIF again would stop its movement.
  if (file.type === 'image/gif') return tooLarge ? { kind: 'refuse', problem: 'tooLarge' } : { kind: 'asIs' }
  const size = shrunk(decoded)
  const fits = size.width === decoded.width
  // A photo tells where it was taken; drawn again it tells only what it shows.
  const isPhoto = file.type === 'image/jpeg'
  if (known && fits && !tooLarge && !isPhoto) return { kind: 'asIs' }
  return { kind: 'redraw', ...size, type: redrawType(file.type) }
}

/** Scaled down so that the longest side is at most `longestSide`; never up. */
function shrunk({ width, height }: Size): Size {
  const factor = Math.min(1, longestSide / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * factor)), height: Math.max(1, Math.round(height * factor)) }
}

/** Types that can be see-through stay so; photos become JPEG. */
function redrawType(type: string): string {
  return type === 'image/png' || type === 'image/webp' ? 'image/webp' : 'image/jpeg'
}
