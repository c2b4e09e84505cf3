import { KeyRound } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { commonTexts } from '../../../../shared/texts/common.ts'
import { spaceTexts } from '../../../../shared/texts/space.ts'
import { Button } from '../../../ui/components/Button.tsx'
import { CopyField } from '../../../ui/components/CopyField.tsx'
import { useTexts } from '../../../ui/i18n/useTexts.ts'
import { useReachable } from '../../useReachable.ts'
import type { HomeView } from '../homeView.ts'
import { useCommand } from '../useCommand.ts'
import styles from './People.module.css'

type Props = {
  home: HomeView
  which: 'join' | 'facilitator' | 'personal'
  /** Whose personal link; one's own when left out. */
  memberId?: string
  /** On the button that makes it. */
  action: string
  /** What the new link ends, told before it is made; left out where it is told already. */
  question?: string
  /** Above the new link. */
  label: string
  /** Said with the new link. */
  hint?: string
  /** The new link is shown, and the only copy of it is on this page. */
  onMade?: (link: string) => void
  onCopied?: () => void
}

/** Makes a new link in place of the old one, and shows it: the server cannot show it again. */
export function NewLink({ home, which, memberId, action, question, label, hint, onMade, onCopied }: Props) {
  const texts = useTexts(spaceTexts)
  const reachable = useReachable()
  const [asking, setAsking] = useState(false)
  const [link, setLink] = useState<string>()
  const { busy, send } = useCommand(home.space.id)
  const make = async () => {
    const made = await send({ type: 'rotateLinks', which, ...(memberId ? { memberId } : {}) })
    if (!made) return
    setLink(made.link)
    onMade?.(reachable(made.link))
  }
  if (link) {
    return (
      <CopyField
        label={label}
        value={reachable(link)}
        {...(hint ? { hint } : {})}
        {...(onCopied ? { onCopied } : {})}
        startHere
      />
    )
  }
  const working = busy ? texts.settings.busy : undefined
  if (asking && question) {
    return (
      <Question text={question} action={action} busy={working} onYes={make} onNo={() => setAsking(false)} />
    )
  }
  return (
    <div>
      <Button icon={KeyRound} busy={working} onClick={question ? () => setAsking(true) : make}>
        {action}
      </Button>
    </div>
  )
}

type QuestionProps = {
  text: string
  action: string
  busy: string | undefined
  onYes: () => void
  onNo: () => void
}

function Question({ text, action, busy, onYes, onNo }: QuestionProps) {
  const common = useTexts(commonTexts)
  const words = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    words.current?.focus()
    words.current?.parentElement?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <div className={styles.question}>
      <p ref={words} tabIndex={-1}>
        {text}
      </p>
      <div className={styles.answers}>
        <Button onClick={onNo}>{common.cancel}</Button>
        <Button kind="danger" busy={busy} onClick={onYes}>
          {action}
        </Button>
      </div>
    </div>
  )
}
