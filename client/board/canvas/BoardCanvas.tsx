import '@tldraw/tldraw/tldraw.css'
import './canvas.css'
import './drawnInk.css'
import {
  DefaultColorStyle,
  DefaultFontStyle,
  type Editor,
  type TLComponents,
  type TLStore,
  Tldraw,
  type TldrawOptions,
  useTldrawUser,
} from '@tldraw/tldraw'
import { type ReactNode, useCallback, useMemo, useRef } from 'react'
import { limits } from '../../../shared/protocol/limits.ts'
import { useLanguage } from '../../ui/i18n/language.ts'
import { useTheme } from '../../ui/theme/theme.ts'
import { FittedNoteUtil } from '../notes/FittedNoteUtil.ts'
import { Cursor } from '../people/Cursor.tsx'
import { QuietBrush, QuietHint, QuietIndicator, QuietScribble } from '../people/QuietPresence.tsx'
import { useScene } from '../state/scene.ts'
import { BoardMenu } from '../tools/BoardMenu.tsx'
import { Shortcuts } from '../tools/Shortcuts.tsx'
import { boardAssetUrls } from './assetUrls.ts'
import { BrokenShape, CanvasTrouble } from './CanvasTrouble.tsx'
import { InFront } from './InFront.tsx'
import { boardOverrides } from './overrides.ts'
import { applyPalette } from './palette.ts'

applyPalette()
DefaultFontStyle.setDefaultValue('sans')
DefaultColorStyle.setDefaultValue('black')

/** Everything of tldraw's own frame that a session does not need is off; ours stands in `children`. */
const components: TLComponents = {
  ContextMenu: BoardMenu,
  KeyboardShortcutsDialog: Shortcuts,
  CollaboratorCursor: Cursor,
  CollaboratorBrush: QuietBrush,
  CollaboratorHint: QuietHint,
  CollaboratorScribble: QuietScribble,
  CollaboratorShapeIndicator: QuietIndicator,
  InFrontOfTheCanvas: InFront,
  ErrorFallback: CanvasTrouble,
  ShapeErrorFallback: BrokenShape,
  LoadingScreen: null,
  Spinner: null,
  Toolbar: null,
  StylePanel: null,
  MainMenu: null,
  PageMenu: null,
  MenuPanel: null,
  NavigationPanel: null,
  Minimap: null,
  ZoomMenu: null,
  ActionsMenu: null,
  QuickActions: null,
  HelpMenu: null,
  HelperButtons: null,
  SharePanel: null,
  TopPanel: null,
  DebugPanel: null,
  DebugMenu: null,
  CursorChatBubble: null,
  VideoToolbar: null,
}

const options: Partial<TldrawOptions> = {
  maxPages: 1,
  maxShapesPerPage: limits.recordsStop,
  createTextOnCanvasDoubleClick: false,
  actionShortcutsLocation: 'menu',
  enableToolbarKeyboardShortcuts: false,
}

type Props = {
  store: TLStore
  licenseKey: string | undefined
  /** Answers what must run when the canvas goes. */
  onMount: (editor: Editor) => () => void
  children: ReactNode
}

/** tldraw, in our clothes. Give it the board as key: a replaced board is a new canvas. */
export function BoardCanvas({ store, licenseKey, onMount, children }: Props) {
  const { view } = useScene()
  const language = useLanguage()
  const user = useBoardUser()
  const latest = useRef(view)
  latest.current = view
  const overrides = useMemo(
    () =>
      boardOverrides({
        undo: () => latest.current.undo(),
        redo: () => latest.current.redo(),
      }),
    [],
  )
  const mount = useCallback(
    (editor: Editor) => {
      const stops = [latest.current.onEditorMount(editor), onMount(editor)]
      return () => {
        for (const stop of stops.reverse()) stop()
      }
    },
    [onMount],
  )
  return (
    <Tldraw
      key={language}
      store={store}
      {...(view.textOptions ? { textOptions: view.textOptions } : {})}
      {...(licenseKey ? { licenseKey } : {})}
      user={user}
      assetUrls={boardAssetUrls}
      components={components}
      shapeUtils={shapeUtils}
      overrides={overrides}
      options={options}
      embeds={noEmbeds}
      acceptedVideoMimeTypes={noTypes}
      onMount={mount}
      autoFocus
    >
      {children}
    </Tldraw>
  )
}

const shapeUtils = [FittedNoteUtil]
const noEmbeds: [] = []
const noTypes: [] = []
const ignorePreferences = () => undefined

/** Who one is for tldraw: the member, so that following works. Nothing of it is kept in tldraw's own storage. */
function useBoardUser() {
  const { me } = useScene()
  const locale = useLanguage()
  const colorScheme = useTheme()
  const preferences = useMemo(
    () => ({ id: me.id, name: me.name, locale, colorScheme }),
    [me.id, me.name, locale, colorScheme],
  )
  return useTldrawUser({ userPreferences: preferences, setUserPreferences: ignorePreferences })
}
