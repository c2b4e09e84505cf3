import { spaceTexts } from '../../../../shared/texts/space.ts'
import { Dialog } from '../../../ui/components/Dialog.tsx'
import { QrCode } from '../../../ui/components/QrCode.tsx'
import { useTexts } from '../../../ui/i18n/useTexts.ts'
import styles from './Invite.module.css'

type Props = { link: string; joinCode: string; onClose: () => void }

/** Code and QR as large as the screen allows, for the wall. */
export function InviteLarge({ link, joinCode, onClose }: Props) {
  const texts = useTexts(spaceTexts)
  return (
    <Dialog open onClose={onClose} title={texts.invite.scan} width="screen">
      <div className={styles.large}>
        <div className={styles.largeQr}>
          <QrCode link={link} />
        </div>
        <div className={styles.largeWords}>
          <p className={styles.address}>
            {texts.invite.orCode(new URL('/doe-mee', link).href.replace(/^https?:\/\//, ''))}
          </p>
          <p className={styles.largeCode}>{joinCode}</p>
        </div>
      </div>
    </Dialog>
  )
}
