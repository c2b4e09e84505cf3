import type { TLUiActionsContextType, TLUiOverrides, TLUiToolsContextType } from '@tldraw/tldraw'
import { tldraw as english } from '../../../shared/texts/en/tldraw.ts'
import { tldraw as dutch } from '../../../shared/texts/nl/tldraw.ts'
import { tieTexts } from '../../../shared/texts/ties.ts'
import { askConnect } from '../ties/connecting.ts'
import { clipboardCommand } from './clipboard.ts'
import { fitBoard } from './fitBoard.ts'

/** Keys that may do something: what people know, and nothing that surprises who types beside a note. */
const actionsWithKeys = new Set([
  'undo',
  'redo',
  'duplicate',
  'group',
  'ungroup',
  'bring-to-front',
  'bring-forward',
  'send-backward',
  'send-to-back',
  'cut',
  'copy',
  'paste',
  'select-all',
  'delete',
  'zoom-in',
  'zoom-out',
  'zoom-to-100',
  'zoom-to-fit',
  'zoom-to-selection',
  'open-kbd-shortcuts',
  'a11y-open-context-menu',
  'a11y-repeat-shape-announce',
  'enlarge-shapes',
  'shrink-shapes',
])
const toolsWithKeys = new Set([
  'select',
  'hand',
  'draw',
  'arrow',
  'text',
  'note',
  'eraser',
  'rectangle',
  'ellipse',
])

/** What has no place here: it would fetch pages, make other pages, or unlock the layout. */
const removedActions = [
  'insert-embed',
  'convert-to-bookmark',
  'convert-to-embed',
  'open-embed-link',
  'flatten-to-image',
  'toggle-lock',
  'unlock-all',
  'move-to-new-page',
  'change-page-prev',
  'change-page-next',
  'toggle-debug-mode',
  'open-cursor-chat',
  'video-replace',
  'print',
]

type Undo = { readonly undo: () => void; readonly redo: () => void }

/** tldraw's actions, tools and words as a facilitated session needs them. */
export function boardOverrides(own: Undo): TLUiOverrides {
  return {
    translations: {
      nl: { ...dutch, 'action.connect': tieTexts.nl.menu },
      en: { ...english, 'action.connect': tieTexts.en.menu },
    },
    actions(editor, actions) {
      for (const id of removedActions) delete actions[id]
      withoutKeys(actions, actionsWithKeys)
      replace(actions, 'undo', own.undo)
      replace(actions, 'redo', own.redo)
      replace(actions, 'copy', () => clipboardCommand(editor, 'copy'))
      replace(actions, 'cut', () => clipboardCommand(editor, 'cut'))
      actions.connect = {
        id: 'connect',
        label: 'action.connect',
        kbd: 'l',
        onSelect: () => askConnect(editor),
      }
      replace(actions, 'zoom-to-fit', () => fitBoard(editor, { animation: { duration: 200 } }))
      return actions
    },
    tools(_editor, tools) {
      for (const id of ['embed', 'frame', 'asset']) delete tools[id]
      withoutKeys(tools, toolsWithKeys)
      const draw = tools.draw
      if (draw) draw.kbd = 'd'
      return tools
    },
  }
}

function withoutKeys(items: TLUiActionsContextType | TLUiToolsContextType, keep: ReadonlySet<string>): void {
  for (const [id, item] of Object.entries(items)) if (!keep.has(id)) delete item.kbd
}

function replace(actions: TLUiActionsContextType, id: string, run: () => void): void {
  const action = actions[id]
  if (action) actions[id] = { ...action, onSelect: run }
}
