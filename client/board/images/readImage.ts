import { type ImagePlan, imagePlan } from './imagePlan.ts'

export type ReadyImage = { readonly blob: Blob; readonly width: number; readonly height: number }
export type ReadImage = { readonly ready: ReadyImage } | { readonly problem: Refusal['problem'] }
type Refusal = Extract<ImagePlan, { kind: 'refuse' }>

/** Decodes a chosen file and makes it ready to send: as it is, or drawn again smaller. */
export async function readImage(file: File): Promise<ReadImage> {
  const bitmap = file.type.startsWith('image/') ? await decode(file) : undefined
  try {
    const plan = imagePlan(file, bitmap)
    if (plan.kind === 'refuse' || !bitmap) {
      return { problem: plan.kind === 'refuse' ? plan.problem : 'unsupported' }
    }
    if (plan.kind === 'asIs') return { ready: { blob: file, width: bitmap.width, height: bitmap.height } }
    const blob = await redraw(bitmap, plan)
    return blob ? { ready: { blob, width: plan.width, height: plan.height } } : { problem: 'unsupported' }
  } finally {
    bitmap?.close()
  }
}

async function decode(file: File): Promise<ImageBitmap | undefined> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' })
  } catch {
    return undefined
  }
}

function redraw(
  bitmap: ImageBitmap,
  plan: { width: number; height: number; type: string },
): Promise<Blob | undefined> {
  const canvas = document.createElement('canvas')
  canvas.width = plan.width
  canvas.height = plan.height
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, plan.width, plan.height)
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), plan.type, 0.86))
}
