import {
  ArrangeMenuSubmenu,
  DefaultContextMenu,
  type Editor,
  GroupMenuItem,
  ReorderMenuSubmenu,
  SelectAllMenuItem,
  type TLUiContextMenuProps,
  TldrawUiMenuActionItem,
  TldrawUiMenuCheckboxItem,
  TldrawUiMenuGroup,
  TldrawUiMenuItem,
  UngroupMenuItem,
  useEditor,
  useReadonly,
  useValue,
} from '@tldraw/tldraw'
import { lazy, Suspense } from 'react'
import { fitBoard } from '../canvas/fitBoard.ts'
import { startNote } from '../notes/createNotes.ts'
import { holdable, holdSelection, isHeld } from '../sharing/hold.ts'
import { holdWords } from '../sharing/holdWords.ts'
import { useScene } from '../state/scene.ts'
import { isConnectable } from '../ties/connectable.ts'

/** What a board can be saved as comes with all that reads it: nothing of that is fetched before the menu opens. */
const SaveItems = lazy(async () => {
  const found = await import('./SaveItems.tsx').catch(() => undefined)
  return { default: found?.SaveItems ?? Nothing }
})
const Nothing = () => null

/** The menu under the right mouse button or a long press: nothing in it reaches the layout. */
export function BoardMenu(props: TLUiContextMenuProps) {
  return (
    <DefaultContextMenu {...props}>
      <BoardMenuContent />
    </DefaultContextMenu>
  )
}

function BoardMenuContent() {
  const editor = useEditor()
  const readOnly = useReadonly()
  const selected = useValue('selected', () => editor.getSelectedShapeIds().length, [editor])
  return (
    <>
      {!readOnly && selected === 0 && <NoteHere />}
      {selected > 0 && <ForSelection />}
      {!readOnly && canReadClipboard && selected === 0 && (
        <TldrawUiMenuGroup id="paste">
          <TldrawUiMenuActionItem actionId="paste" />
        </TldrawUiMenuGroup>
      )}
      <TldrawUiMenuGroup id="all">
        <SelectAllMenuItem />
        <WholeBoard />
      </TldrawUiMenuGroup>
      {selected === 0 && (
        <Suspense fallback={null}>
          <SaveItems />
        </Suspense>
      )}
    </>
  )
}

/** Over plain http there is no clipboard to read from a menu; Ctrl+V works everywhere. */
const canReadClipboard = typeof navigator !== 'undefined' && Boolean(navigator.clipboard?.read)

function NoteHere() {
  const editor = useEditor()
  const { texts } = useScene()
  return (
    <TldrawUiMenuGroup id="note">
      <TldrawUiMenuItem
        id="note-here"
        label={texts.tools.note}
        onSelect={() => startNote(editor, editor.inputs.currentPagePoint.clone())}
      />
    </TldrawUiMenuGroup>
  )
}

function ForSelection() {
  return (
    <>
      <TldrawUiMenuGroup id="clipboard">
        <TldrawUiMenuActionItem actionId="cut" />
        <TldrawUiMenuActionItem actionId="copy" />
        {canReadClipboard && <TldrawUiMenuActionItem actionId="paste" />}
        <TldrawUiMenuActionItem actionId="duplicate" />
      </TldrawUiMenuGroup>
      <ConnectItem />
      <TldrawUiMenuGroup id="arrange">
        <ArrangeMenuSubmenu />
        <ReorderMenuSubmenu />
        <GroupMenuItem />
        <UngroupMenuItem />
      </TldrawUiMenuGroup>
      <HoldItem />
      <TldrawUiMenuGroup id="delete">
        <TldrawUiMenuActionItem actionId="delete" />
      </TldrawUiMenuGroup>
    </>
  )
}

/** Ties what is selected to something else, from a list. */
function ConnectItem() {
  const editor = useEditor()
  const { readOnly, notesOnly } = useScene()
  const can = useValue('can connect', () => canConnect(editor), [editor])
  if (!can || readOnly || notesOnly) return null
  return (
    <TldrawUiMenuGroup id="connect">
      <TldrawUiMenuActionItem actionId="connect" />
    </TldrawUiMenuGroup>
  )
}

function canConnect(editor: Editor): boolean {
  const shape = editor.getOnlySelectedShape()
  return shape !== null && isConnectable(shape)
}

/** Keeps what is selected out of the harvest, where there will be one. */
function HoldItem() {
  const editor = useEditor()
  const { board, harvest, meeting, readOnly } = useScene()
  const held = useValue('is kept back', () => holdable(editor).every(isHeld), [editor])
  if (!harvest || readOnly) return null
  return (
    <TldrawUiMenuGroup id="hold">
      <TldrawUiMenuCheckboxItem
        id="hold-back"
        label={holdWords(board.kind, meeting.harvest).hold}
        checked={held}
        onSelect={() => holdSelection(editor, !held)}
      />
    </TldrawUiMenuGroup>
  )
}

function WholeBoard() {
  const editor = useEditor()
  const { texts } = useScene()
  return (
    <TldrawUiMenuItem
      id="whole-board"
      label={texts.zoom.fit}
      kbd="shift+1"
      readonlyOk
      onSelect={() => fitBoard(editor, { animation: { duration: 200 } })}
    />
  )
}
