import {
  DefaultKeyboardShortcutsDialog,
  type TLUiKeyboardShortcutsDialogProps,
  TldrawUiMenuActionItem,
  TldrawUiMenuGroup,
  TldrawUiMenuItem,
  TldrawUiMenuToolItem,
} from '@tldraw/tldraw'

const tools = ['select', 'note', 'draw', 'arrow', 'text', 'eraser', 'hand', 'rectangle', 'ellipse']
const editing = [
  'undo',
  'redo',
  'cut',
  'copy',
  'paste',
  'select-all',
  'delete',
  'duplicate',
  'group',
  'ungroup',
  'connect',
]
const looking = ['zoom-in', 'zoom-out', 'zoom-to-100', 'zoom-to-fit', 'zoom-to-selection']
const layers = ['bring-to-front', 'bring-forward', 'send-backward', 'send-to-back']
const writing = [
  { id: 'bold', label: 'tool.rich-text-bold', kbd: 'cmd+b' },
  { id: 'italic', label: 'tool.rich-text-italic', kbd: 'cmd+i' },
  { id: 'list', label: 'tool.rich-text-bulletList', kbd: 'cmd+shift+8' },
]
const byKeyboard = [
  { id: 'next', label: 'a11y.select-shape', kbd: '[[Tab]]' },
  { id: 'direction', label: 'a11y.select-shape-direction', kbd: 'cmd+↑→↓←' },
  { id: 'move', label: 'a11y.move-shape', kbd: '↑→↓←' },
  { id: 'move-faster', label: 'a11y.move-shape-faster', kbd: 'shift+↑→↓←' },
  { id: 'pan', label: 'a11y.pan-camera', kbd: '[[Space]]↑→↓←' },
  { id: 'menu', label: 'a11y.open-context-menu', kbd: 'cmd+shift+[[Enter]]' },
]
const nothing = () => undefined

/** The keys that do something here, and only those. */
export function Shortcuts(props: TLUiKeyboardShortcutsDialogProps) {
  return (
    <DefaultKeyboardShortcutsDialog {...props}>
      <TldrawUiMenuGroup id="tools" label="shortcuts-dialog.tools">
        {tools.map((id) => (
          <TldrawUiMenuToolItem key={id} toolId={id} />
        ))}
      </TldrawUiMenuGroup>
      <Actions id="edit" label="shortcuts-dialog.edit" actions={editing} />
      <Actions id="view" label="shortcuts-dialog.view" actions={looking} />
      <Actions id="layers" label="context-menu.reorder" actions={layers} />
      <Keys id="text" label="shortcuts-dialog.text-formatting" keys={writing} />
      <Keys id="a11y" label="shortcuts-dialog.a11y" keys={byKeyboard} />
    </DefaultKeyboardShortcutsDialog>
  )
}

function Actions({ id, label, actions }: { id: string; label: string; actions: readonly string[] }) {
  return (
    <TldrawUiMenuGroup id={id} label={label}>
      {actions.map((action) => (
        <TldrawUiMenuActionItem key={action} actionId={action} />
      ))}
    </TldrawUiMenuGroup>
  )
}

type Key = { id: string; label: string; kbd: string }

function Keys({ id, label, keys }: { id: string; label: string; keys: readonly Key[] }) {
  return (
    <TldrawUiMenuGroup id={id} label={label}>
      {keys.map((key) => (
        <TldrawUiMenuItem key={key.id} {...key} onSelect={nothing} readonlyOk />
      ))}
    </TldrawUiMenuGroup>
  )
}
