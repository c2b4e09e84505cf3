import { useEditor, useValue } from '@tldraw/tldraw'
import { Maximize, ZoomIn, ZoomOut } from 'lucide-react'
import { fitBoard } from '../canvas/fitBoard.ts'
import { useScene } from '../state/scene.ts'
import styles from './ZoomBar.module.css'

const animated = { animation: { duration: 200 } }

/** How near one looks, and the way back to the whole board. */
export function ZoomBar({ narrow }: { narrow: boolean }) {
  const editor = useEditor()
  const { texts } = useScene()
  const percentage = useValue('zoom', () => Math.round(editor.getZoomLevel() * 100), [editor])
  return (
    <div className={styles.bar} role="toolbar" aria-label={texts.zoom.label}>
      {!narrow && (
        <>
          <IconButton label={texts.zoom.out} onPress={() => editor.zoomOut(undefined, animated)}>
            <ZoomOut size={18} aria-hidden />
          </IconButton>
          <IconButton
            label={texts.zoom.reset(percentage)}
            onPress={() => editor.resetZoom(undefined, animated)}
          >
            <span className={styles.percentage}>{percentage}%</span>
          </IconButton>
          <IconButton label={texts.zoom.in} onPress={() => editor.zoomIn(undefined, animated)}>
            <ZoomIn size={18} aria-hidden />
          </IconButton>
        </>
      )}
      <button type="button" className={styles.fit} onClick={() => fitBoard(editor, animated)}>
        <Maximize size={18} aria-hidden />
        {texts.zoom.fit}
      </button>
    </div>
  )
}

function IconButton({
  label,
  onPress,
  children,
}: {
  label: string
  onPress: () => void
  children: React.ReactNode
}) {
  return (
    <button type="button" className={styles.icon} aria-label={label} title={label} onClick={onPress}>
      {children}
    </button>
  )
}
