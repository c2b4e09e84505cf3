import { useDialogs, useEditor, useTldrawUiComponents, useValue } from '@tldraw/tldraw'
import {
  Circle,
  Ellipsis,
  Eraser,
  Eye,
  Hand,
  Highlighter,
  Keyboard,
  type LucideIcon,
  MoveUpRight,
  Pointer,
  Redo2,
  Slash,
  Square,
  StickyNote,
  Type,
} from 'lucide-react'
import * as Popover from 'radix-ui/popover'
import { useState } from 'react'
import { Checkbox } from '../../ui/components/Checkbox.tsx'
import { useScene } from '../state/scene.ts'
import { TidyButton } from '../ties/TidyButton.tsx'
import { chooseTool, type ToolName, toolInHand } from './chooseTool.ts'
import styles from './MoreTools.module.css'

type Entry = { name: ToolName; icon: LucideIcon }

const onlyNarrow: readonly Entry[] = [
  { name: 'note', icon: StickyNote },
  { name: 'text', icon: Type },
  { name: 'arrow', icon: MoveUpRight },
]
const always: readonly Entry[] = [
  { name: 'eraser', icon: Eraser },
  { name: 'highlight', icon: Highlighter },
  { name: 'line', icon: Slash },
  { name: 'rectangle', icon: Square },
  { name: 'ellipse', icon: Circle },
  { name: 'hand', icon: Hand },
  { name: 'laser', icon: Pointer },
]

function entriesFor(narrow: boolean, notesOnly: boolean): readonly Entry[] {
  const all = narrow ? [...onlyNarrow, ...always] : always
  return notesOnly ? all.filter(({ name }) => name === 'note' && narrow) : all
}

/** The tools that are needed now and then, and how one wants to look at the board. */
export function MoreTools({ narrow }: { narrow: boolean }) {
  const editor = useEditor()
  const { texts, view, notesOnly } = useScene()
  const [open, setOpen] = useState(false)
  const entries = entriesFor(narrow, notesOnly)
  const inHand = useValue('tool', () => toolInHand(editor), [editor])
  const choose = (name: ToolName) => {
    setOpen(false)
    chooseTool(editor, name)
  }
  return (
    <MorePopover open={open} onOpenChange={setOpen} active={entries.some(({ name }) => name === inHand)}>
      {entries.length > 0 && <h2 className={styles.heading}>{texts.tools.moreTools}</h2>}
      <div className={styles.grid}>
        {entries.map(({ name, icon: Icon }) => (
          <button
            key={name}
            type="button"
            className={styles.tool}
            aria-pressed={inHand === name}
            onClick={() => choose(name)}
          >
            <Icon size={20} aria-hidden />
            {texts.tools[name]}
          </button>
        ))}
        {narrow && <TidyButton className={styles.tool} onDone={() => setOpen(false)} />}
        {narrow && (
          <button type="button" className={styles.tool} title={texts.tools.redoLong} onClick={view.redo}>
            <Redo2 size={20} aria-hidden />
            {texts.tools.redo}
          </button>
        )}
      </div>
      <ViewChoices onDone={() => setOpen(false)} />
    </MorePopover>
  )
}

type PopoverProps = {
  open: boolean
  onOpenChange: (open: boolean) => void
  active: boolean
  children: React.ReactNode
}

function MorePopover({ open, onOpenChange, active, children }: PopoverProps) {
  const { texts } = useScene()
  return (
    <Popover.Root open={open} onOpenChange={onOpenChange}>
      <Popover.Trigger
        className={styles.trigger}
        aria-label={texts.tools.moreLabel}
        data-active={active ? '' : undefined}
      >
        <Ellipsis size={20} aria-hidden />
        <span>{texts.tools.more}</span>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content className={styles.panel} side="top" sideOffset={10} collisionPadding={8}>
          {children}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}

/** Look and help; what a person who may only read needs too. */
export function ViewChoices({ onDone }: { onDone: () => void }) {
  const { texts, options, setOptions } = useScene()
  return (
    <>
      <h2 className={styles.heading}>
        <Eye size={16} aria-hidden /> {texts.tools.view}
      </h2>
      <Checkbox
        label={texts.tools.names}
        hint={texts.tools.namesHint}
        checked={options.names}
        onChange={(names) => setOptions({ names })}
      />
      <Checkbox
        label={texts.tools.calm}
        hint={texts.tools.calmHint}
        checked={options.calm}
        onChange={(calm) => setOptions({ calm })}
      />
      <ShortcutsButton onDone={onDone} />
    </>
  )
}

function ShortcutsButton({ onDone }: { onDone: () => void }) {
  const { texts } = useScene()
  const { addDialog } = useDialogs()
  const { KeyboardShortcutsDialog } = useTldrawUiComponents()
  if (!KeyboardShortcutsDialog) return null
  return (
    <button
      type="button"
      className={styles.tool}
      onClick={() => {
        onDone()
        addDialog({ component: KeyboardShortcutsDialog })
      }}
    >
      <Keyboard size={20} aria-hidden />
      {texts.tools.shortcuts}
    </button>
  )
}
