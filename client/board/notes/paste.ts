import {
  createShapeId,
  type Editor,
  type JsonObject,
  type TLContent,
  type TLTextShape,
  toRichText,
  type VecLike,
} from '@tldraw/tldraw'
import type { NoteColor } from '../../../shared/board/noteColors.ts'
import { limits } from '../../../shared/protocol/limits.ts'
import { holdsShapes } from '../canvas/clipboard.ts'
import { bringSelectionIntoView } from '../canvas/fitBoard.ts'
import { addImages } from '../images/addImages.ts'
import type { Notices } from '../state/notices.ts'
import type { BoardTexts } from '../state/scene.ts'
import { originMeta } from './author.ts'
import { createNotes } from './createNotes.ts'
import { lastPointer } from './lastPointer.ts'
import { type PastePlan, pastedLines, planPaste } from './pastedLines.ts'

/** A question about a long paste, answered by a dialog. */
export type PasteQuestion = {
  readonly plan: PastePlan
  readonly text: string
  readonly total: number
  /** Where the pointer was when the text was pasted. */
  readonly at: VecLike | undefined
}

export type PasteSetting = {
  readonly editor: Editor
  readonly spaceId: string
  readonly texts: () => BoardTexts
  readonly notices: Notices
  readonly connected: () => boolean
  readonly records: () => number
  readonly isMember: (id: unknown) => boolean
  readonly memberId: string
  /** Nobody's name is written on this board (B20). */
  readonly anonymous: () => boolean
  /** Only notes may be made here now. */
  readonly notesOnly: () => boolean
  /** The paper of this person's next note here, and where one that is chosen goes. */
  readonly lastColor: () => NoteColor
  readonly rememberColor: (color: NoteColor) => void
  readonly ask: (question: PasteQuestion) => void
}

/** A paste on the canvas. Answers false when tldraw must read it: shapes that were copied from a board. */
export function pasteData(setting: PasteSetting, data: DataTransfer): boolean {
  if (setting.editor.getIsReadonly()) {
    setting.notices.show({ id: 'paste', tone: 'trouble', text: setting.texts().paste.readOnly })
    return true
  }
  const html = data.getData('text/html')
  if (holdsShapes(html) || data.getData('text/plain').startsWith('<div data-tldraw')) return false
  const files = [...data.files]
  if (files.length > 0) addFiles(setting, files)
  else pasteText(setting, data.getData('text/plain'))
  return true
}

/** Pictures that were dropped, pasted or chosen; told when only notes may be made. */
export function addFiles(setting: PasteSetting, files: File[], point?: VecLike): void {
  if (!setting.notesOnly()) return void addImages(setting, files, point)
  setting.notices.show({ id: 'paste', tone: 'trouble', text: setting.texts().paste.notesOnly })
}

/** Pasted or dropped text: one note a line; a long one is asked about first. Addresses are text, never fetched. */
export function pasteText(setting: PasteSetting, text: string): void {
  const lines = pastedLines(text)
  if (lines.length === 0) return
  const plan = planPaste(lines, limits.recordsStop - setting.records())
  const at = lastPointer(setting.editor)
  if (plan.ask) setting.ask({ plan, text, total: lines.length, at })
  else pastePlanned(setting, plan, at)
}

/** Makes the notes of a plan and tells how many. */
export function pastePlanned(setting: PasteSetting, plan: PastePlan, at: VecLike | undefined): void {
  const { editor, texts, notices } = setting
  if (editor.getIsReadonly()) return
  const made = plan.lines.length > 0 ? createNotes(editor, plan.lines, at) : []
  bringSelectionIntoView(editor)
  const left = plan.left + plan.lines.length - made.length
  if (left > 0) notices.show({ id: 'paste', tone: 'trouble', text: texts().paste.left(left), stays: true })
  else if (made.length > 1) notices.show({ id: 'paste', tone: 'calm', text: texts().paste.done(made.length) })
}

/** Puts a long text on the board as one piece. */
export function pasteAsText({ editor }: PasteSetting, text: string): void {
  if (editor.getIsReadonly()) return
  const { center, width } = editor.getViewportPageBounds()
  const w = Math.min(600, width * 0.8)
  editor.markHistoryStoppingPoint('paste text')
  const id = createShapeId()
  editor.createShape<TLTextShape>({
    id,
    type: 'text',
    x: center.x - w / 2,
    y: center.y - 100,
    props: { richText: toRichText(text.slice(0, limits.noteCharacters)), autoSize: false, w },
  })
  editor.select(id)
}

/**
 * Shapes that come from a clipboard: the author stays when it is a member of this space, else it is who
 * pastes; links and embedded pages do not come along as such, because showing them would fetch them.
 */
export function adoptContent(
  content: TLContent,
  setting: Pick<PasteSetting, 'isMember' | 'memberId' | 'anonymous' | 'notesOnly'>,
): TLContent {
  const takes = (type: string) =>
    setting.notesOnly() ? type === 'note' : !['embed', 'bookmark', 'video'].includes(type)
  const shapes = content.shapes.filter((shape) => takes(shape.type))
  const kept = new Set(shapes.map((shape) => shape.id))
  return {
    ...content,
    rootShapeIds: content.rootShapeIds.filter((id) => kept.has(id)),
    shapes: shapes.map((shape) => ({
      ...shape,
      isLocked: false,
      meta: pastedMeta(shape.meta, setting),
    })),
    assets: content.assets.filter((asset) => asset.type === 'image' && isOwnPicture(asset.props.src)),
  }
}

function pastedMeta(
  meta: JsonObject,
  { anonymous, isMember, memberId }: Pick<PasteSetting, 'isMember' | 'memberId' | 'anonymous'>,
): JsonObject {
  if (anonymous()) return {}
  // A copy was made here: nobody would believe that a harvest brought it.
  const { origin: _origin, trail: _trail, harvest: _harvest, ...own } = meta
  return isMember(meta.by) ? own : originMeta(memberId, Date.now())
}

function isOwnPicture(src: string | null): boolean {
  return src?.startsWith('/assets/') ?? false
}

/** Where something was dropped or pasted, when known. */
export type Point = VecLike | undefined
