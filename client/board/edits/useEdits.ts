import { useMemo, useRef } from 'react'
import { type Change, type EditBoard, takeBack } from '../../../shared/board/edits/index.ts'
import { limits } from '../../../shared/protocol/limits.ts'
import { boardOutline } from '../../../shared/reading/board.ts'
import { werkvormen } from '../../../shared/werkvormen/index.ts'
import { originMeta } from '../notes/author.ts'
import { recordsOfStore } from '../outline/boardWatch.ts'
import { type Scene, useScene } from '../state/scene.ts'
import { applyChange, signed } from './applyChange.ts'

/** What became of an edit. */
export type Edited = {
  /** False when it could not be done: nothing to change, not allowed here, or a full board. */
  readonly changed: boolean
  /** Takes back what this edit did, and nothing of what others did since. */
  undo(): void
}

export type Edits = {
  /**
   * Plans an edit on the board as it is now, and does it as one step of undo. Who made a new thing is written
   * down here, as the canvas does it. `mark` names the step.
   */
  apply(plan: (board: EditBoard) => Change, mark?: string): Edited
}

/** Edits of the board of this page, with or without a canvas on the screen. */
export function useEdits(): Edits {
  const latest = useRef<Scene>(undefined)
  latest.current = useScene()
  return useMemo(
    () => ({
      apply(plan, mark = 'edit') {
        const scene = latest.current
        return (scene && edit(scene, () => latest.current ?? scene, plan, mark)) ?? nothingDone
      },
    }),
    [],
  )
}

const nothingDone: Edited = { changed: false, undo: () => undefined }

function edit(
  scene: Scene,
  now: () => Scene,
  plan: (board: EditBoard) => Change,
  mark: string,
): Edited | undefined {
  const { store } = scene.view
  if (!store || scene.readOnly) return undefined
  const records = recordsOfStore(store)
  const change = plan(editBoard(scene, records))
  if (change.put.length + change.remove.length === 0) return tellWhenFull(scene, records.size)
  if (scene.notesOnly && !addsOnlyNotes(change, records)) return undefined
  const meta = scene.board.anonymous ? {} : originMeta(scene.me.id, Date.now())
  const own = signed(change, store, meta)
  applyChange(store, scene.editor, own, mark)
  return { changed: true, undo: () => undo(now(), store, own, records) }
}

/** The board as edits are planned on it. */
export function editBoard({ space, board }: Scene, records: EditBoard['records']): EditBoard {
  const { werkvorm, layout, settings } = board
  const { language } = space.meta
  return {
    records,
    zones: werkvormen[werkvorm]?.zones(settings, language, layout) ?? [],
    outline: boardOutline(records, { werkvorm, layout, settings, language }),
  }
}

function tellWhenFull({ notices, texts }: Scene, records: number): undefined {
  if (records < limits.recordsStop) return
  notices.show({ id: 'full', tone: 'trouble', text: texts.notice.full, stays: true })
}

/** In a step for notes only, nothing else comes onto the board. */
function addsOnlyNotes({ put }: Change, records: EditBoard['records']): boolean {
  return put.every(
    (record) => records.has(record.id) || (record.typeName === 'shape' && record.type === 'note'),
  )
}

/** On the board that is open now: after a while it may be another one, or closed for writing. */
function undo(
  { view, readOnly, editor }: Scene,
  store: Scene['view']['store'],
  change: Change,
  before: EditBoard['records'],
): void {
  if (!store || view.store !== store || readOnly) return
  const back = takeBack(change, before, recordsOfStore(store))
  if (back.put.length + back.remove.length > 0) applyChange(store, editor, back, 'take back')
}
