import { navigate } from 'wouter/use-browser-location'
import { landingTexts } from '../../../shared/texts/landing.ts'
import { makeTryout } from '../../api/spaces.ts'
import { useAction } from '../../api/useAction.ts'
import { rememberSpace } from '../../space/recent/recentSpaces.ts'
import { Button, ButtonLink } from '../../ui/components/Button.tsx'
import { ErrorNotice } from '../../ui/components/ErrorNotice.tsx'
import { currentLanguage } from '../../ui/i18n/language.ts'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import styles from './LandingPage.module.css'

/** The second door: a space of one's own, or an example to look around in. */
export function MakeDoor() {
  const texts = useTexts(landingTexts)
  const tryout = useAction(() => makeTryout(currentLanguage()))
  const open = async () => {
    const made = await tryout.run(undefined)
    if (!made) return
    rememberSpace({ id: made.space.id, title: made.space.title, visitedAt: Date.now() })
    navigate(`/s/${made.space.id}`)
  }
  return (
    <section className={styles.make}>
      <div>
        <h2 className={styles.doorTitle}>{texts.makeTitle}</h2>
        <p className={styles.muted}>{texts.makeText}</p>
      </div>
      <div className={styles.makeActions}>
        <ButtonLink href="/nieuw">{texts.makeAction}</ButtonLink>
        <Button kind="plain" busy={tryout.busy ? texts.tryoutBusy : undefined} onClick={open}>
          {texts.tryoutAction}
        </Button>
      </div>
      <p className={styles.small}>{texts.tryoutHint}</p>
      {tryout.trouble && <ErrorNotice>{tryout.trouble.message}</ErrorNotice>}
    </section>
  )
}
