import styles from './Announcer.module.css'
import { type AnnouncedAction, useAnnouncement } from './announcements.ts'

/** Where `announce` shows its messages. Stands once in the page, so that screen readers know it. */
export function Announcer() {
  const announcement = useAnnouncement()
  return (
    <div className={styles.announcer} aria-live="polite">
      {announcement && (
        <div key={announcement.id} className={styles.message}>
          <p>{announcement.text}</p>
          {announcement.action && <Action {...announcement.action} />}
        </div>
      )}
    </div>
  )
}

function Action({ label, run }: AnnouncedAction) {
  return (
    <button type="button" className={styles.action} onClick={run}>
      {label}
    </button>
  )
}
