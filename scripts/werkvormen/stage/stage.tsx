import {
  type Editor,
  renderPlaintextFromRichText,
  type TLNoteShape,
  type TLRecord,
  type TLShape,
  type TLTextShape,
  Tldraw,
} from '@tldraw/tldraw'
import { createRoot } from 'react-dom/client'
import '@tldraw/tldraw/tldraw.css'
import '../../../client/ui/style/fonts.css'
import '../../../client/ui/style/tokens.css'
import '../../../client/board/canvas/canvas.css'
import { boardAssetUrls } from '../../../client/board/canvas/assetUrls.ts'
import { applyPalette } from '../../../client/board/canvas/palette.ts'
import { textHeight } from '../../../shared/werkvormen/kit/measure.ts'
import { scenes } from './scenes.ts'

/** Draws one scene with the real tldraw, fitted on the window, for scripts/werkvormen/pictures.mjs. */
function Stage({ records, dark }: { records: readonly TLRecord[]; dark: boolean }) {
  return (
    <Tldraw
      hideUi
      assetUrls={boardAssetUrls}
      onMount={(editor) => {
        editor.user.updateUserPreferences({ colorScheme: dark ? 'dark' : 'light', animationSpeed: 0 })
        editor.store.put([...records])
        editor.updateInstanceState({ isReadonly: true })
        editor.zoomToFit({ animation: { duration: 0 } })
        void report(editor)
      }}
    />
  )
}

declare global {
  interface Window {
    /** What the browser measured, once its fonts are there. */
    drawn?: { zoom: number; differences: string[] }
  }
}

async function report(editor: Editor): Promise<void> {
  await document.fonts.ready
  await editor.fonts.loadRequiredFontsForCurrentPage()
  await Promise.all([400, 700].map((weight) => document.fonts.load(`${weight} 44px tldraw_sans`)))
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  const differences = editor.getCurrentPageShapes().flatMap((shape) => difference(editor, shape) ?? [])
  window.drawn = { zoom: editor.getZoomLevel(), differences }
}

/** Where the browser finds another height than we measured without one (kit/measure.ts, tryout/notes.ts). */
function difference(editor: Editor, shape: TLShape): string | undefined {
  const drawn = editor.getShapeGeometry(shape).bounds.h
  const measured = measuredHeight(editor, shape)
  if (measured === undefined || Math.abs(drawn - measured) < 2) return undefined
  return `${shape.id} is ${drawn.toFixed(0)} high, measured as ${measured.toFixed(0)}`
}

function measuredHeight(editor: Editor, shape: TLShape): number | undefined {
  if (editor.isShapeOfType<TLTextShape>(shape, 'text')) {
    const { scale, w, richText } = shape.props
    const text = renderPlaintextFromRichText(editor, richText)
    const bold = JSON.stringify(richText).includes('"bold"')
    return textHeight(text, bold ? 'sansBold' : 'sans', 44 * scale, w * scale)
  }
  if (editor.isShapeOfType<TLNoteShape>(shape, 'note')) {
    const asTldrawWould = editor.getShapeUtil(shape).onBeforeCreate?.(shape) as TLNoteShape | undefined
    const grown = asTldrawWould?.props.growY ?? shape.props.growY
    return editor.getShapeGeometry(shape).bounds.h + (shape.props.growY - grown) * shape.props.scale
  }
  return undefined
}

applyPalette()
const wanted = new URLSearchParams(location.search)
document.documentElement.dataset.theme = wanted.get('theme') ?? 'light'
const scene = scenes().find((one) => one.name === wanted.get('scene'))
const element = document.getElementById('stage')
if (!scene || !element) throw new Error(`No scene ${wanted.get('scene')}`)
createRoot(element).render(<Stage records={scene.records} dark={wanted.get('theme') === 'dark'} />)
