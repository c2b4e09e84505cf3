import { X } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { useScene } from '../state/scene.ts'
import styles from './NoticeList.module.css'

/** Short messages above the tools. */
export function NoticeList() {
  const { notices, texts } = useScene()
  const shown = useSyncExternalStore(notices.subscribe, notices.current)
  return (
    <ul className={styles.list} aria-live="polite">
      {shown.map((notice) => (
        <li key={notice.id} className={styles.notice} data-tone={notice.tone}>
          <span>{notice.text}</span>
          {notice.action && (
            <button
              type="button"
              className={styles.action}
              onClick={() => {
                notices.close(notice.id)
                notice.action?.run()
              }}
            >
              {notice.action.label}
            </button>
          )}
          <button
            type="button"
            className={styles.close}
            aria-label={texts.notice.close}
            title={texts.notice.close}
            onClick={() => notices.close(notice.id)}
          >
            <X size={18} aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  )
}
