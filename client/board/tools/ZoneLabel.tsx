import { type Editor, useEditor, useValue } from '@tldraw/tldraw'
import { zoneAt } from '../canvas/zones.ts'
import styles from './ZoneLabel.module.css'

/** The zone of the note that is being written: so near to a note its own heading is out of view on a phone. */
export function ZoneLabel() {
  const editor = useEditor()
  const title = useValue('zone that is written in', () => zoneWrittenIn(editor), [editor])
  return title ? <p className={styles.label}>{title}</p> : null
}

function zoneWrittenIn(editor: Editor): string | undefined {
  const id = editor.getEditingShapeId()
  const middle = id && editor.getShapePageBounds(id)?.center
  return middle ? zoneAt(editor, middle)?.zone.title : undefined
}
