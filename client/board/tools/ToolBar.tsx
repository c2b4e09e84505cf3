import { useEditor, useValue } from '@tldraw/tldraw'
import {
  Hand,
  ImagePlus,
  MousePointer2,
  MoveUpRight,
  Pencil,
  Redo2,
  StickyNote,
  Type,
  Undo2,
} from 'lucide-react'
import { useRef } from 'react'
import { uploadTypes } from '../../../shared/protocol/limits.ts'
import { useScene } from '../state/scene.ts'
import { AddNote } from './AddNote.tsx'
import { chooseTool, type ToolName, toolInHand } from './chooseTool.ts'
import { MoreTools } from './MoreTools.tsx'
import styles from './ToolBar.module.css'
import { ToolButton } from './ToolButton.tsx'

type Props = { onFiles: (files: File[]) => void; narrow: boolean }

/** The tools of a session at the foot of the board; what is rare stands behind "Meer". */
export function ToolBar({ onFiles, narrow }: Props) {
  const editor = useEditor()
  const { texts, view, readOnly, notesOnly } = useScene()
  const inHand = useValue('tool', () => toolInHand(editor), [editor])
  if (readOnly) return null
  const tool = (name: ToolName) => ({ pressed: inHand === name, onPress: () => chooseTool(editor, name) })
  return (
    <div
      className={styles.bar}
      role="toolbar"
      aria-label={texts.tools.label}
      data-narrow={narrow ? '' : undefined}
    >
      {narrow && <AddNote />}
      <div className={styles.group}>
        <ToolButton icon={MousePointer2} label={texts.tools.select} {...tool('select')} />
        {!narrow && <ToolButton icon={StickyNote} label={texts.tools.note} {...tool('note')} />}
        {notesOnly ? (
          <ToolButton icon={Hand} label={texts.tools.handShort} {...tool('hand')} />
        ) : (
          <>
            <ToolButton icon={Pencil} label={texts.tools.draw} {...tool('draw')} />
            {!narrow && <ToolButton icon={Type} label={texts.tools.text} {...tool('text')} />}
            {!narrow && <ToolButton icon={MoveUpRight} label={texts.tools.arrow} {...tool('arrow')} />}
            <ImageTool label={texts.tools.image} onFiles={onFiles} />
          </>
        )}
        <MoreTools narrow={narrow} />
      </div>
      <div className={styles.history}>
        <ToolButton icon={Undo2} label={texts.tools.undo} title={texts.tools.undoLong} onPress={view.undo} />
        {!narrow && (
          <ToolButton
            icon={Redo2}
            label={texts.tools.redo}
            title={texts.tools.redoLong}
            onPress={view.redo}
          />
        )}
      </div>
    </div>
  )
}

/** Phones offer the camera and the photos themselves; `capture` would leave only the camera. */
function ImageTool({ label, onFiles }: { label: string; onFiles: (files: File[]) => void }) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={uploadTypes.join(',')}
        multiple
        hidden
        aria-label={label}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])])
          target.value = ''
        }}
      />
      <ToolButton icon={ImagePlus} label={label} onPress={() => input.current?.click()} />
    </>
  )
}
