import type { Editor, TLShapeId, VecLike } from '@tldraw/tldraw'
import { bringSelectionIntoView } from '../canvas/fitBoard.ts'
import type { Notices } from '../state/notices.ts'
import type { BoardTexts } from '../state/scene.ts'
import { placeImage, swapImage } from './placeImages.ts'
import { readImage } from './readImage.ts'
import { type UploadedImage, uploadImage } from './uploadImage.ts'

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

/** Puts another picture in the place of one on the board; as wide as the one before. */
export async function replaceImage(setting: Setting, file: File, id: TLShapeId): Promise<void> {
  const { texts, notices } = setting
  if (!setting.connected()) return trouble(setting, 'offline', texts().image.offline)
  const stop = new AbortController()
  const image = await upload(setting, file, progressOf(setting, 1, 1, stop), stop.signal)
  notices.close('upload')
  if (image) swapImage(setting.editor, id, image, file.name)
}

async function addImage(
  setting: Setting,
  file: File,
  progress: (percentage: number) => void,
  signal: AbortSignal,
  at: VecLike | undefined,
): Promise<boolean> {
  const image = await upload(setting, file, progress, signal)
  if (!image || setting.editor.getIsReadonly()) return false
  placeImage(setting.editor, image, file.name, at)
  bringSelectionIntoView(setting.editor)
  return true
}

/** Sends one file; undefined when it did not work, which was told, or was stopped. */
async function upload(
  setting: Setting,
  file: File,
  progress: (percentage: number) => void,
  signal: AbortSignal,
): Promise<UploadedImage | undefined> {
  const { texts } = setting
  progress(0)
  const read = await readImage(file)
  if ('problem' in read) return trouble(setting, file.name, texts().image.problems[read.problem](file.name))
  const answer = await uploadImage(setting.spaceId, read.ready.blob, file.name, progress, signal)
  if (signal.aborted) return undefined
  if (answer.ok) return answer.value
  const offline = answer.trouble.kind === 'offline'
  return trouble(setting, file.name, offline ? texts().image.offline : answer.trouble.message)
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

function trouble({ notices }: Setting, id: string, text: string): undefined {
  notices.show({ id: `image ${id}`, tone: 'trouble', text, stays: true })
}
