import styles from './Announcer.module.css'
import { type AnnouncedAction, useAnnouncement } from './announcements.ts'

const place = 'announcer'

/** Where `announce` shows its messages. Stands once in the page, so that screen readers know it. */
export function Announcer() {
  const announcement = useAnnouncement()
  return (
    <div id={place} className={styles.announcer} aria-live="polite">
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

/** Whether an event was aimed at a message: pressing its button is not a press beside a dialog. */
export function aimedAtAnnouncement(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(`#${place}`) !== null
}
