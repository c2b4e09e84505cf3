import { LayoutDashboard, List } from 'lucide-react'
import { listTexts } from '../../../shared/texts/list.ts'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { useScene } from '../state/scene.ts'
import styles from './ModeSwitch.module.css'

/** From the canvas to the list and back: the same board, at once. */
export function ModeSwitch({ narrow }: { narrow: boolean }) {
  const { mode, setMode } = useScene()
  const texts = useTexts(listTexts).mode
  const isList = mode === 'list'
  const words = narrow ? [texts.shortCanvas, texts.shortList] : [texts.canvas, texts.list]
  const Icon = isList ? LayoutDashboard : List
  return (
    <button
      type="button"
      className={styles.switch}
      aria-label={isList ? texts.toCanvas : texts.toList}
      title={isList ? texts.toCanvas : texts.toList}
      data-narrow={narrow ? '' : undefined}
      onClick={() => setMode(isList ? 'canvas' : 'list')}
    >
      <Icon size={18} aria-hidden />
      <span>{words[isList ? 0 : 1]}</span>
    </button>
  )
}
