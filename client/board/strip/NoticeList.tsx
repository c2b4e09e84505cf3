import { X } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { type Announcement, useAnnouncement } from '../../ui/components/announcements.ts'
import { useScene } from '../state/scene.ts'
import styles from './NoticeList.module.css'

/** Short messages by the tools: those of the board, and what is announced on every page. */
export function NoticeList() {
  const { notices, texts } = useScene()
  const shown = useSyncExternalStore(notices.subscribe, notices.current)
  const announcement = useAnnouncement()
  return (
    <ul className={styles.list} aria-live="polite" data-messages="page">
      {announcement && <Announced key={announcement.id} announcement={announcement} />}
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

function Announced({ announcement: { text, action } }: { announcement: Announcement }) {
  return (
    <li className={styles.notice} data-tone="announced">
      <span>{text}</span>
      {action && (
        <button type="button" className={styles.action} onClick={action.run}>
          {action.label}
        </button>
      )}
    </li>
  )
}
