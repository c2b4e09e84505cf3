import type { KeptPicture } from '../../shared/exports/tldr/pictures.ts'
import { readImage } from '../board/images/readImage.ts'
import { uploadImage } from '../board/images/uploadImage.ts'

/** More pictures than this are not sent for one drawing. */
const mostPictures = 60

/**
 * Sends the pictures of a drawing to the space, one after the other, made smaller where needed. Answers those that the
 * server took, by the id of their asset.
 */
export async function sendPictures(
  spaceId: string,
  pictures: ReadonlyMap<string, string>,
  signal: AbortSignal,
): Promise<Map<string, KeptPicture>> {
  const kept = new Map<string, KeptPicture>()
  for (const [assetId, data] of [...pictures].slice(0, mostPictures)) {
    signal.throwIfAborted()
    const picture = await sendPicture(spaceId, data, signal)
    if (picture) kept.set(assetId, picture)
  }
  return kept
}

async function sendPicture(
  spaceId: string,
  data: string,
  signal: AbortSignal,
): Promise<KeptPicture | undefined> {
  const file = fileOf(data)
  const read = file && (await readImage(file))
  if (!read || 'problem' in read) return undefined
  const answer = await uploadImage(spaceId, read.ready.blob, 'tldr', () => undefined, signal)
  return answer.ok ? answer.value : undefined
}

/** Not by fetch, which the page's policy allows for addresses only. */
function fileOf(data: string): File | undefined {
  const [, type = '', body = ''] = /^data:([^;,]+);base64,(.*)$/s.exec(data) ?? []
  try {
    const bytes = Uint8Array.from(atob(body), (sign) => sign.charCodeAt(0))
    return new File([bytes], 'tldr', { type })
  } catch {
    return undefined
  }
}
