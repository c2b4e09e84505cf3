import type { CSSProperties } from 'react'
import { spaceTexts } from '../../../../shared/texts/space.ts'
import { Dialog } from '../../../ui/components/Dialog.tsx'
import { QrCode } from '../../../ui/components/QrCode.tsx'
import { useTexts } from '../../../ui/i18n/useTexts.ts'
import type { HomeView } from '../homeView.ts'
import { distinctNames } from '../people/peopleGroups.ts'
import { codeWidth } from './codeWidth.ts'
import styles from './Invite.module.css'

type Props = { home: HomeView; link: string; joinCode: string; onClose: () => void }

/** Code and QR as large as the screen allows, for the wall, with the names of who is in. */
export function InviteLarge({ home, link, joinCode, onClose }: Props) {
  const texts = useTexts(spaceTexts)
  const address = new URL('/doe-mee', link).href.replace(/^https?:\/\//, '')
  return (
    <Dialog open onClose={onClose} title={texts.invite.scan} width="screen">
      <div className={styles.large}>
        <div className={styles.largeQr}>
          <QrCode link={link} />
        </div>
        <div className={styles.largeWords}>
          <p className={styles.orCode}>{texts.invite.orGo}</p>
          <p className={styles.address} style={{ '--characters': address.length } as CSSProperties}>
            {address}
          </p>
          <p className={styles.orCode}>{texts.invite.andFill}</p>
          <p className={styles.largeCode} style={{ '--ems': codeWidth(joinCode) } as CSSProperties}>
            {joinCode}
          </p>
          <Arrived home={home} />
        </div>
      </div>
    </Dialog>
  )
}

/** Who is here, the last one first: that is who looks whether it worked. */
function Arrived({ home }: { home: HomeView }) {
  const texts = useTexts(spaceTexts)
  const { members } = home.space
  const names = distinctNames(members.values())
  const here = [...members.values()]
    .filter((member) => home.online.has(member.id))
    .sort((a, b) => b.joinedAt - a.joinedAt)
  return (
    <div className={styles.arrived}>
      <h3>{texts.invite.here(here.length)}</h3>
      <ul className={styles.names}>
        {here.map((member) => (
          <li key={member.id}>{names.get(member.id)}</li>
        ))}
      </ul>
    </div>
  )
}
