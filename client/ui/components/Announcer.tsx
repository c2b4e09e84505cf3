import styles from './Announcer.module.css'
import { useAnnouncement } from './announcements.ts'

/** Where `announce` shows its messages. Stands once in the page, so that screen readers know it. */
export function Announcer() {
  const announcement = useAnnouncement()
  return (
    <div className={styles.announcer} aria-live="polite">
      {announcement && (
        <p key={announcement.id} className={styles.message}>
          {announcement.text}
        </p>
      )}
    </div>
  )
}
