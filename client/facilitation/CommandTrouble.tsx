import { TriangleAlert, X } from 'lucide-react'
import type { Trouble } from '../api/trouble.ts'
import styles from './CommandTrouble.module.css'
import { useDeskView } from './deskView.ts'

type Props = {
  command: { readonly trouble: Trouble | undefined; readonly dismiss: () => void }
  /** Over what stands below instead of pushing it down: in the bars on top nothing may move. */
  floating?: boolean
}

/** Why something did not work, in words beside its button; nothing when all is well. */
export function CommandTrouble({ command: { trouble, dismiss }, floating = false }: Props) {
  const { texts } = useDeskView()
  if (!trouble) return null
  return (
    <div className={styles.trouble} data-floating={floating ? '' : undefined} role="alert">
      <TriangleAlert size={18} aria-hidden />
      <p>{trouble.message}</p>
      <button type="button" className={styles.dismiss} onClick={dismiss} aria-label={texts.dismiss}>
        <X size={18} aria-hidden />
      </button>
    </div>
  )
}
