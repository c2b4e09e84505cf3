import type { CSSProperties } from 'react'
import { joinLink } from '../../../shared/space/links.ts'
import { nextMeeting, stepAfterCurrent } from '../../../shared/space/meeting/now.ts'
import type { SpaceState } from '../../../shared/space/model.ts'
import { screenTexts } from '../../../shared/texts/screen.ts'
import { useServerNow } from '../../meeting/clock.ts'
import { clockWords, isSameDay } from '../../meeting/clockWords.ts'
import { useReachable } from '../../space/useReachable.ts'
import { QrCode } from '../../ui/components/QrCode.tsx'
import { useLanguage } from '../../ui/i18n/language.ts'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { Fitted } from '../Fitted.tsx'
import { codeParts, namesInside } from '../people.ts'
import { Names } from './Names.tsx'
import styles from './Welcome.module.css'

type Props = { space: SpaceState; online: ReadonlySet<string> }

/** While people come in: the way in, who is there, what comes first. */
export function WelcomeScene({ space, online }: Props) {
  const texts = useTexts(screenTexts).welcome
  const names = namesInside(space, online, useServerNow(60_000))
  return (
    <div className={styles.welcome}>
      <header className={styles.top}>
        <Fitted as="h1" most={80} least={44} className={styles.title}>
          {texts.title(space.meta.title)}
        </Fitted>
        <First space={space} />
      </header>
      {space.meta.closed ? <p className={styles.closed}>{texts.closed}</p> : <WayIn space={space} />}
      <section className={styles.people}>
        <h2 className={styles.count}>{texts.here(names.length)}</h2>
        <Names names={names} />
      </section>
    </div>
  )
}

function WayIn({ space }: { space: SpaceState }) {
  const texts = useTexts(screenTexts).welcome
  const link = useReachable()(joinLink(location.origin, space.meta.joinCode))
  const address = new URL('/doe-mee', link).href.replace(/^https?:\/\//, '')
  return (
    <div className={styles.wayIn}>
      <div className={styles.qr}>
        <QrCode link={link} />
      </div>
      <div className={styles.type}>
        <p className={styles.how}>{texts.orGo}</p>
        <p className={styles.address} style={{ '--characters': address.length } as CSSProperties}>
          {address}
        </p>
        <p className={styles.how}>{texts.andType}</p>
        <p className={styles.code}>
          {codeParts(space.meta.joinCode).map((part) => (
            <span key={part}>{part}</span>
          ))}
        </p>
      </div>
    </div>
  )
}

/** What comes first, and when it begins if that is today. */
function First({ space }: { space: SpaceState }) {
  const texts = useTexts(screenTexts).welcome
  const language = useLanguage()
  const meeting = nextMeeting(space)
  const step = stepAfterCurrent(space)
  const now = useServerNow(60_000)
  const start = meeting?.startedAt === null ? meeting.plannedStart : null
  const startsToday = start !== null && start > now && isSameDay(start, now)
  if (!step && !startsToday) return null
  return (
    <div className={styles.first}>
      {startsToday && <p className={styles.when}>{texts.startsAt(clockWords(start, language))}</p>}
      {step && (
        <>
          <p className={styles.how}>{texts.first}</p>
          <p className={styles.step}>{step.title}</p>
        </>
      )}
    </div>
  )
}
