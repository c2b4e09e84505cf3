import { Link2, Maximize2 } from 'lucide-react'
import { useState } from 'react'
import { joinLink } from '../../../../shared/space/links.ts'
import { spaceTexts } from '../../../../shared/texts/space.ts'
import { announce } from '../../../ui/components/announcements.ts'
import { Button } from '../../../ui/components/Button.tsx'
import { CopyField } from '../../../ui/components/CopyField.tsx'
import { QrCode } from '../../../ui/components/QrCode.tsx'
import { copyText } from '../../../ui/copyText.ts'
import { useTexts } from '../../../ui/i18n/useTexts.ts'
import { useReachable } from '../../useReachable.ts'
import { type HomeView, isFacilitator } from '../homeView.ts'
import { useCommand } from '../useCommand.ts'
import styles from './Invite.module.css'
import { InviteLarge } from './InviteLarge.tsx'

/** The way in for who is not there yet: QR code, join code, link. Facilitators get it large. */
export function Invite({ home }: { home: HomeView }) {
  const texts = useTexts(spaceTexts)
  const reachable = useReachable()
  const [large, setLarge] = useState(false)
  const [byHand, setByHand] = useState(false)
  const { joinCode, closed } = home.space.meta
  const link = reachable(joinLink(location.origin, joinCode))
  const copy = async () => {
    if (await copyText(link)) announce(texts.invite.copied)
    else setByHand(true)
  }
  if (closed) return <Closed home={home} />
  return (
    <section aria-labelledby="invite-title" className={styles.sheet}>
      <div className={styles.way}>
        {isFacilitator(home) && (
          <div className={styles.qr}>
            <QrCode link={link} />
          </div>
        )}
        <div className={styles.words}>
          <h2 id="invite-title" className={styles.title}>
            {texts.invite.title}
          </h2>
          <p className={styles.hint}>{texts.invite.codeHint}</p>
          <p className={styles.code}>{joinCode}</p>
        </div>
      </div>
      <div className={styles.actions}>
        {isFacilitator(home) && (
          <Button kind="plain" icon={Maximize2} onClick={() => setLarge(true)}>
            {texts.invite.enlarge}
          </Button>
        )}
        <Button kind="plain" icon={Link2} onClick={copy}>
          {texts.invite.copyLink}
        </Button>
      </div>
      {byHand && <CopyField label={texts.invite.link} value={link} />}
      {large && <InviteLarge home={home} link={link} joinCode={joinCode} onClose={() => setLarge(false)} />}
    </section>
  )
}

function Closed({ home }: { home: HomeView }) {
  const texts = useTexts(spaceTexts)
  const { busy, send } = useCommand(home.space.id)
  return (
    <section className={styles.sheet}>
      <p>{texts.invite.closed}</p>
      {isFacilitator(home) && (
        <div>
          <Button
            busy={busy ? texts.commands.busy : undefined}
            onClick={() => void send({ type: 'editSpace', closed: false })}
          >
            {texts.invite.open}
          </Button>
        </div>
      )}
    </section>
  )
}
