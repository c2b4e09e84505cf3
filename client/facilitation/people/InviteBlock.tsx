import { Link2 } from 'lucide-react'
import { useId, useState } from 'react'
import { joinLink } from '../../../shared/space/links.ts'
import { useReachable } from '../../space/useReachable.ts'
import { announce } from '../../ui/components/announcements.ts'
import { Button } from '../../ui/components/Button.tsx'
import { CopyField } from '../../ui/components/CopyField.tsx'
import { copyText } from '../../ui/copyText.ts'
import { CommandTrouble } from '../CommandTrouble.tsx'
import { useDeskView } from '../deskView.ts'
import { useDeskCommand } from '../useDeskCommand.ts'
import styles from './People.module.css'

/** The code for who is not in yet. The shared screen shows it large. */
export function InviteBlock() {
  const { space, texts } = useDeskView()
  const reachable = useReachable()
  const command = useDeskCommand()
  const [byHand, setByHand] = useState(false)
  const id = useId()
  const { joinCode, closed } = space.meta
  const link = reachable(joinLink(location.origin, joinCode))
  const copy = async () => {
    if (await copyText(link)) announce(texts.invite.copied)
    else setByHand(true)
  }
  return (
    <section className={styles.block} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {texts.invite.title}
      </h2>
      {closed ? (
        <>
          <p>{texts.invite.closed}</p>
          <Button
            busy={command.busy ? texts.busy : undefined}
            onClick={() => void command.send({ type: 'editSpace', closed: false })}
          >
            {texts.invite.reopen}
          </Button>
        </>
      ) : (
        <div className={styles.invite}>
          <p className={styles.code}>
            <span className="visually-hidden">{texts.invite.code}: </span>
            {joinCode}
          </p>
          <Button kind="plain" icon={Link2} onClick={copy}>
            {texts.invite.copy}
          </Button>
        </div>
      )}
      {byHand && !closed && <CopyField label={texts.invite.link} value={link} />}
      <CommandTrouble command={command} />
    </section>
  )
}
