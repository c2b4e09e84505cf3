import type { Editor, TLShapeId, VecLike } from '@tldraw/tldraw'
import { bringSelectionIntoView } from '../canvas/fitBoard.ts'
import type { Notices } from '../state/notices.ts'
import type { BoardTexts } from '../state/scene.ts'
import { placeImage, swapImage } from './placeImages.ts'
import { readImage } from './readImage.ts'
import { type UploadedImage, uploadImage } from './uploadImage.ts'

const maxAtOnce = 20

/** Who sends pictures, and how they are told how it goes. */
export type Sending = {
  readonly spaceId: string
  readonly texts: () => BoardTexts
  readonly notices: Notices
  readonly connected: () => boolean
}
type Setting = Sending & { readonly editor: Editor }

/** Puts a picture that the server has on the board; false when it may not be any more. */
type PlaceImage = (image: UploadedImage, name: string) => boolean

/**
 * Chosen, pasted or dropped pictures: made smaller where needed, sent to the space, then put on the
 * board, one after the other. Nothing stands on the board before the server has it, so nobody sees an
 * empty frame; what goes wrong is told per file and leaves everything else alone.
 */
export function addImages(setting: Setting, files: readonly File[], at?: VecLike): Promise<void> {
  const { editor } = setting
  return sendImages(setting, files, (image, name) => {
    if (editor.getIsReadonly()) return false
    placeImage(editor, image, name, files.length === 1 ? at : undefined)
    bringSelectionIntoView(editor)
    return true
  })
}

/** The same with another way to put them on the board. */
export async function sendImages(setting: Sending, files: readonly File[], place: PlaceImage): Promise<void> {
  const { texts, notices } = setting
  if (files.length > maxAtOnce) return trouble(setting, 'many', texts().image.tooMany)
  if (!setting.connected()) return trouble(setting, 'offline', texts().image.offline)
  const stop = new AbortController()
  let placed = 0
  for (const [index, file] of files.entries()) {
    if (stop.signal.aborted) break
    const progress = progressOf(setting, index + 1, files.length, stop)
    const image = await upload(setting, file, progress, stop.signal)
    if (image && place(image, file.name)) placed += 1
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

/** Sends one file; undefined when it did not work, which was told, or was stopped. */
async function upload(
  setting: Sending,
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

function progressOf(setting: Sending, place: number, total: number, stop: AbortController) {
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

function trouble({ notices }: Sending, id: string, text: string): undefined {
  notices.show({ id: `image ${id}`, tone: 'trouble', text, stays: true })
}
