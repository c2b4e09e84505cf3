import { MessageSquareText, X } from 'lucide-react'
import { useState } from 'react'
import { distinctNames } from '../../shared/space/distinctNames.ts'
import type { Message } from '../../shared/space/meeting/live.ts'
import type { SpaceState } from '../../shared/space/model.ts'
import { meetingTexts } from '../../shared/texts/meeting.ts'
import { useTexts } from '../ui/i18n/useTexts.ts'
import styles from './MessageNotes.module.css'
import { newestMessage } from './newestMessage.ts'

type Props = {
  space: SpaceState
  /** The message to the group whose board is open. */
  toGroup?: Message | undefined
}

/** What a facilitator wrote to everyone or to this group, until it is read or a newer one comes. */
export function MessageNotes({ space, toGroup }: Props) {
  const texts = useTexts(meetingTexts).message
  const [read, setRead] = useState(readBefore)
  const newest = newestMessage(space, toGroup)
  const shown = newest && !read.has(newest.id) ? newest : undefined
  const close = (id: string) => {
    const next = new Set(read).add(id)
    setRead(next)
    rememberRead(next)
  }
  return (
    <div className={styles.place} aria-live="polite">
      {shown && (
        <section key={shown.id} className={styles.note}>
          <MessageSquareText size={20} aria-hidden />
          <div className={styles.words}>
            <p className={styles.from}>
              {texts.from(distinctNames(space.members.values()).get(shown.by) ?? texts.facilitator)}
              {shown === toGroup && ` · ${texts.toGroup}`}
            </p>
            <p className={styles.text}>{shown.text}</p>
          </div>
          <button type="button" className={styles.close} onClick={() => close(shown.id)}>
            <X size={18} aria-hidden />
            {texts.close}
          </button>
        </section>
      )}
    </div>
  )
}

const storageKey = 'samenbord.read'
const mostRemembered = 50

function readBefore(): ReadonlySet<string> {
  try {
    return new Set((sessionStorage.getItem(storageKey) ?? '').split(' '))
  } catch {
    return new Set()
  }
}

function rememberRead(ids: ReadonlySet<string>): void {
  try {
    sessionStorage.setItem(storageKey, [...ids].slice(-mostRemembered).join(' '))
  } catch {
    // Without storage a message that was read comes back on the next page.
  }
}
