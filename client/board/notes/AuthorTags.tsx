import {
  type Editor,
  type JsonObject,
  type TLShape,
  type TLShapeId,
  useEditor,
  useValue,
} from '@tldraw/tldraw'
import { markOf, originOf } from '../../../shared/board/harvest/origin.ts'
import { gap } from '../../../shared/board/places/noteGrid.ts'
import type { ShortNames } from '../../../shared/space/distinctNames.ts'
import type { Board } from '../../../shared/space/model.ts'
import { DisciplineMark } from '../../ui/components/DisciplineMark.tsx'
import { initials } from '../../ui/components/initials.ts'
import { isLayoutShape } from '../canvas/layout.ts'
import { useScene } from '../state/scene.ts'
import styles from './AuthorTags.module.css'
import { authorOf } from './author.ts'

/** Smaller than this the tags would cover the notes. */
const smallestZoom = 0.2
/** With more notes than this in view, only the one pointed at gets its tag. */
const mostTags = 250
/** Under a note that is narrower than this on the screen, initials must do. */
const fullTagWidth = 120
const smallestFullTag = 260
/** What a tag takes, in pixels: its height, the mark with the edges, and a letter of the name. */
const tagHeight = 24
const besideMark = 34
const letterWidth = 7.5

/** Who made a note: at every note in view when asked for, else at the one that is pointed at or selected. */
export function AuthorTags() {
  const editor = useEditor()
  const { options } = useScene()
  const ids = useValue('tagged notes', () => taggedNotes(editor, options.names), [editor, options.names])
  return (
    <div className={styles.layer} aria-hidden="true">
      {ids.map((id) => (
        <AuthorTag key={id} id={id} />
      ))}
    </div>
  )
}

function taggedNotes(editor: Editor, everywhere: boolean): TLShapeId[] {
  if (editor.getZoomLevel() < smallestZoom && everywhere) return pointedAt(editor)
  const inView = everywhere ? notesInView(editor) : []
  return inView.length > 0 && inView.length <= mostTags ? inView : pointedAt(editor)
}

function notesInView(editor: Editor): TLShapeId[] {
  const culled = editor.getCulledShapes()
  return editor
    .getCurrentPageShapes()
    .filter((shape) => isMade(shape) && !culled.has(shape.id))
    .map((shape) => shape.id)
}

function pointedAt(editor: Editor): TLShapeId[] {
  if (editor.getEditingShapeId() || editor.isInAny('select.translating', 'select.brushing')) return []
  const only = editor.getOnlySelectedShapeId()
  const ids = new Set([editor.getHoveredShapeId(), only])
  return [...ids].filter((id): id is TLShapeId => {
    const shape = id && editor.getShape(id)
    return Boolean(shape && isMade(shape))
  })
}

/** A note that somebody wrote; the notes in the legend of a layout have no author. */
function isMade(shape: TLShape): boolean {
  return shape.type === 'note' && !isLayoutShape(shape)
}

function AuthorTag({ id }: { id: TLShapeId }) {
  const editor = useEditor()
  const { space, board, names, shortNames, texts, meeting, options } = useScene()
  const place = useValue('place of the tag', () => tagPlace(editor, id), [editor, id])
  const meta = useValue('meta of the note', () => editor.getShape(id)?.meta, [editor, id])
  if (!place || !meta) return null
  const author = authorOf(meta, space.members)
  const member = author.kind === 'member' ? author.member : undefined
  const nobody = isAnonymous(meta, board) ? meeting.harvest.anonymous : texts.people.unknown
  const name = (member && names.get(member.id)) ?? (author.kind === 'gone' ? texts.people.gone : nobody)
  const origin = originOf(meta)
  const short = options.names && place.width < fullTagWidth
  return (
    <div
      className={styles.tag}
      data-author-of={id}
      style={{
        transform: `translate(${place.x}px, ${options.names ? place.yInGap : place.y}px)`,
        maxInlineSize: Math.max(place.width, short ? 0 : smallestFullTag),
      }}
    >
      {member && <DisciplineMark discipline={member.discipline} size={14} />}
      <span className={styles.name}>
        {short ? shortName(member && shortNames.get(member.id), name, place.width) : name}
      </span>
      {!short && member?.discipline && <span className={styles.discipline}>{member.discipline}</span>}
      {!short && origin && <span className={styles.discipline}>{meeting.harvest.from(origin.label)}</span>}
    </div>
  )
}

/** Written in an anonymous step, or brought from one. */
function isAnonymous(meta: JsonObject, board: Pick<Board, 'anonymous'>): boolean {
  return board.anonymous || (markOf(meta) !== undefined && originOf(meta) === undefined)
}

/** The first name where it fits under the note, else the initials. */
function shortName(short: ShortNames | undefined, name: string, width: number): string {
  if (!short) return initials(name)
  return besideMark + short.first.length * letterWidth <= width ? short.first : short.initials
}

type TagPlace = {
  readonly x: number
  readonly y: number
  /** So high that the tag ends before the next row of a tidy grid. */
  readonly yInGap: number
  readonly width: number
}

/** Along the lower edge of the note, in pixels of the view. */
function tagPlace(editor: Editor, id: TLShapeId): TagPlace | undefined {
  const bounds = editor.getShapePageBounds(id)
  if (!bounds) return undefined
  const corner = editor.pageToViewport({ x: bounds.minX, y: bounds.maxY })
  const width = Math.round(bounds.width * editor.getZoomLevel())
  const y = Math.round(corner.y)
  const inGap = Math.min(4, Math.floor(gap * editor.getZoomLevel()) - tagHeight)
  return { x: Math.round(corner.x), y: y + 4, yInGap: y + inGap, width }
}
