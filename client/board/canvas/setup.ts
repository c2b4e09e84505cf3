import { DefaultFontStyle, DefaultSizeStyle, type Editor, type StateNode } from '@tldraw/tldraw'
import { replaceImage } from '../images/addImages.ts'
import { originMeta } from '../notes/author.ts'
import { scaleNewNotes } from '../notes/boardNoteScale.ts'
import { startNote } from '../notes/createNotes.ts'
import { fitWhenWritten } from '../notes/fitWhenWritten.ts'
import { rememberPointer } from '../notes/lastPointer.ts'
import { addFiles, adoptContent, type PasteSetting, pasteData, pasteText } from '../notes/paste.ts'
import { writeUpClose } from '../notes/writeUpClose.ts'
import { ownClipboard } from './clipboard.ts'
import { exposeEditor } from './exposeEditor.ts'
import { keepWords } from './keepWords.ts'
import { guardLayoutSelection } from './layout.ts'
import { rememberColors } from './toolColors.ts'

/** Makes tldraw's editor behave as a board of Samenbord. Answers how to undo what it attached. */
export function setUpEditor(setting: PasteSetting): () => void {
  const { editor } = setting
  editor.setStyleForNextShapes(DefaultFontStyle, 'sans')
  editor.setStyleForNextShapes(DefaultSizeStyle, 'm')
  // On an anonymous board not even the moment is kept: it may tell who was writing.
  editor.getInitialMetaForShape = () => (setting.anonymous() ? {} : originMeta(setting.memberId, Date.now()))
  noteOnDoubleClick(editor)
  handleContent(setting)
  const tellFull = () =>
    setting.notices.show({ id: 'full', tone: 'trouble', text: setting.texts().notice.full, stays: true })
  editor.on('max-shapes', tellFull)
  const stops = [
    exposeEditor(editor),
    keepWords(editor),
    ownClipboard(editor, (data) => pasteData(setting, data)),
    rememberColors(editor, setting.lastColor(), setting.rememberColor),
    guardLayoutSelection(editor),
    scaleNewNotes(editor),
    writeUpClose(editor),
    fitWhenWritten(editor),
    rememberPointer(editor),
    () => editor.off('max-shapes', tellFull),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}

type IdleState = StateNode & { handleDoubleClickOnCanvas: () => void }

/** A double click or tap on the canvas is a note (tldraw makes a loose text). */
function noteOnDoubleClick(editor: Editor): void {
  const idle = editor.getStateDescendant<IdleState>('select.idle')
  if (idle) idle.handleDoubleClickOnCanvas = () => startNote(editor, editor.inputs.currentPagePoint)
}

/** What people paste, drop or choose. Nothing here ever asks another server for something. */
function handleContent(setting: PasteSetting): void {
  const { editor } = setting
  editor.registerExternalContentHandler('text', ({ text, sources }) => {
    const plain = sources?.find((source) => source.type === 'text' && source.subtype === 'text')
    pasteText(setting, typeof plain?.data === 'string' ? plain.data : text)
  })
  editor.registerExternalContentHandler('url', ({ url }) => pasteText(setting, url))
  editor.registerExternalContentHandler('embed', ({ url }) => pasteText(setting, url))
  editor.registerExternalContentHandler('svg-text', ({ text }) => pasteText(setting, text))
  editor.registerExternalContentHandler('excalidraw', null)
  editor.registerExternalContentHandler('files', async ({ files, point }) => addFiles(setting, files, point))
  editor.registerExternalContentHandler('file-replace', ({ file, shapeId }) =>
    replaceImage(setting, file, shapeId),
  )
  editor.registerExternalContentHandler('tldraw', ({ content, point }) => {
    const adopted = adoptContent(content, setting)
    editor.putContentOntoCurrentPage(adopted, { select: true, ...(point ? { point } : {}) })
  })
  editor.registerExternalAssetHandler('url', null)
  editor.registerExternalAssetHandler('file', null)
}
