import type { Editor, VecLike } from '@tldraw/tldraw'
import type { Notices } from '../state/notices.ts'
import type { BoardTexts } from '../state/scene.ts'
import { placeImage } from './placeImages.ts'
import { readImage } from './readImage.ts'
import { uploadImage } from './uploadImage.ts'

const maxAtOnce = 20

type Setting = {
  readonly editor: Editor
  readonly spaceId: string
  readonly texts: () => BoardTexts
  readonly notices: Notices
  readonly connected: () => boolean
}

/**
 * Chosen, pasted or dropped pictures: made smaller where needed, sent to the space, then put on the
 * board, one after the other. Nothing stands on the board before the server has it, so nobody sees an
 * empty frame; what goes wrong is told per file and leaves everything else alone.
 */
export async function addImages(setting: Setting, files: readonly File[], at?: VecLike): Promise<void> {
  const { texts, notices } = setting
  if (files.length > maxAtOnce) return trouble(setting, 'many', texts().image.tooMany)
  if (!setting.connected()) return trouble(setting, 'offline', texts().image.offline)
  const stop = new AbortController()
  let placed = 0
  for (const [index, file] of files.entries()) {
    if (stop.signal.aborted) break
    const progress = progressOf(setting, index + 1, files.length, stop)
    if (await addImage(setting, file, progress, stop.signal, files.length === 1 ? at : undefined)) placed += 1
  }
  notices.close('upload')
  if (placed > 0) notices.show({ id: 'uploaded', tone: 'calm', text: texts().image.done(placed) })
}

async function addImage(
  setting: Setting,
  file: File,
  progress: (percentage: number) => void,
  signal: AbortSignal,
  at: VecLike | undefined,
): Promise<boolean> {
  const { editor, texts } = setting
  progress(0)
  const read = await readImage(file)
  if ('problem' in read) {
    trouble(setting, file.name, texts().image.problems[read.problem](file.name))
    return false
  }
  const answer = await uploadImage(setting.spaceId, read.ready.blob, file.name, progress, signal)
  if (signal.aborted) return false
  if (!answer.ok) {
    const offline = answer.trouble.kind === 'offline'
    trouble(setting, file.name, offline ? texts().image.offline : answer.trouble.message)
    return false
  }
  if (editor.getIsReadonly()) return false
  placeImage(editor, answer.value, file.name, at)
  return true
}

function progressOf(setting: Setting, place: number, total: number, stop: AbortController) {
  const { texts, notices } = setting
  return (percentage: number) =>
    notices.show({
      id: 'upload',
      tone: 'calm',
      text: texts().image.uploading(place, total, percentage),
      action: { label: texts().image.cancel, run: () => stop.abort() },
      stays: true,
    })
}

function trouble({ notices }: Setting, id: string, text: string): void {
  notices.show({ id: `image ${id}`, tone: 'trouble', text, stays: true })
}
