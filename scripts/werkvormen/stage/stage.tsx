import { type Editor, type TLRecord, Tldraw } from '@tldraw/tldraw'
import { createRoot } from 'react-dom/client'
import '@tldraw/tldraw/tldraw.css'
import '../../../client/ui/style/fonts.css'
import '../../../client/ui/style/tokens.css'
import '../../../client/board/canvas/canvas.css'
import { boardAssetUrls } from '../../../client/board/canvas/assetUrls.ts'
import { applyPalette } from '../../../client/board/canvas/palette.ts'
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
    drawn?: { zoom: number; heights: Record<string, number> }
  }
}

async function report(editor: Editor): Promise<void> {
  await document.fonts.ready
  await editor.fonts.loadRequiredFontsForCurrentPage()
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  const heights = Object.fromEntries(
    editor
      .getCurrentPageShapes()
      .map((shape) => [shape.id, editor.getShapePageBounds(shape)?.h ?? 0] as const),
  )
  window.drawn = { zoom: editor.getZoomLevel(), heights }
}

applyPalette()
const wanted = new URLSearchParams(location.search)
const scene = scenes().find((one) => one.name === wanted.get('scene'))
const element = document.getElementById('stage')
if (!scene || !element) throw new Error(`No scene ${wanted.get('scene')}`)
createRoot(element).render(<Stage records={scene.records} dark={wanted.get('theme') === 'dark'} />)
