import * as z from 'zod/mini'
import { type Answer, readAnswer } from '../../api/answer.ts'
import { bySchema } from '../../api/reader.ts'
import { offline } from '../../api/trouble.ts'
import { currentLanguage } from '../../ui/i18n/language.ts'

const uploadedSchema = z.object({
  hash: z.string(),
  url: z.string().check(z.regex(/^\/assets\/[A-Za-z0-9_.-]+$/)),
  type: z.string(),
  width: z.number(),
  height: z.number(),
})
export type UploadedImage = z.infer<typeof uploadedSchema>

/**
 * Sends a picture to the space. `progress` gets whole percents. XMLHttpRequest, because fetch cannot tell
 * how far an upload is. Gives up when no byte moves for a minute.
 */
export function uploadImage(
  spaceId: string,
  file: Blob,
  name: string,
  progress: (percentage: number) => void,
  signal: AbortSignal,
): Promise<Answer<UploadedImage>> {
  const language = currentLanguage()
  const body = new FormData()
  body.append('file', file, name)
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    const noAnswer = () => resolve({ ok: false, trouble: offline(language) })
    const stop = () => request.abort()
    signal.addEventListener('abort', stop, { once: true })
    request.open('POST', `/api/spaces/${encodeURIComponent(spaceId)}/assets`)
    request.setRequestHeader('accept', 'application/json')
    request.setRequestHeader('x-language', language)
    request.timeout = 60_000
    request.upload.onprogress = ({ loaded, total }) =>
      progress(total ? Math.round((loaded / total) * 100) : 0)
    request.onload = () =>
      resolve(readAnswer(request.status, json(request.responseText), bySchema(uploadedSchema), language))
    request.onerror = noAnswer
    request.ontimeout = noAnswer
    request.onabort = noAnswer
    request.onloadend = () => signal.removeEventListener('abort', stop)
    request.send(body)
  })
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
