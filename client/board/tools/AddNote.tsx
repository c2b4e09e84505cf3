import { useEditor, useValue } from '@tldraw/tldraw'
import * as Popover from 'radix-ui/popover'
import { useState } from 'react'
import { Button } from '../../ui/components/Button.tsx'
import { boardZones } from '../canvas/zones.ts'
import { startNote, startNoteIn } from '../notes/createNotes.ts'
import { useScene } from '../state/scene.ts'
import styles from './AddNote.module.css'

/** The large button of a phone. On a board with zones it asks first where the note goes. */
export function AddNote() {
  const editor = useEditor()
  const { texts } = useScene()
  const zones = useValue('zones', () => boardZones(editor), [editor])
  const [open, setOpen] = useState(false)
  if (zones.length === 0) {
    return (
      <Button kind="primary" wide onClick={() => startNote(editor)}>
        {texts.tools.addNote}
      </Button>
    )
  }
  const choose = (start: () => void) => () => {
    setOpen(false)
    start()
  }
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger asChild>
        <Button kind="primary" wide>
          {texts.tools.addNote}
        </Button>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className={styles.panel}
          side="top"
          sideOffset={10}
          collisionPadding={8}
          aria-label={texts.tools.whereNote}
          // The note takes the keyboard, not the button.
          onCloseAutoFocus={(event) => event.preventDefault()}
        >
          <h2 className={styles.heading}>{texts.tools.whereNote}</h2>
          {zones.map((zone) => (
            <button
              key={zone.zone}
              type="button"
              className={styles.zone}
              onClick={choose(() => startNoteIn(editor, zone))}
            >
              {zone.title}
            </button>
          ))}
          <button type="button" className={styles.elsewhere} onClick={choose(() => startNote(editor))}>
            {texts.tools.elsewhere}
          </button>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
