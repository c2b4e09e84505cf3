import { KeyRound } from 'lucide-react'
import { useState } from 'react'
import { spaceTexts } from '../../../../shared/texts/space.ts'
import { Button } from '../../../ui/components/Button.tsx'
import { CopyField } from '../../../ui/components/CopyField.tsx'
import { useTexts } from '../../../ui/i18n/useTexts.ts'
import { useReachable } from '../../useReachable.ts'
import type { HomeView } from '../homeView.ts'
import { useCommand } from '../useCommand.ts'

type Props = {
  home: HomeView
  which: 'join' | 'facilitator' | 'personal'
  /** Whose personal link; one's own when left out. */
  memberId?: string
  /** On the button that makes it. */
  action: string
  /** Above the new link. */
  label: string
  /** Said with the new link. */
  hint?: string
}

/** Makes a new link in place of the old one, and shows it: the server cannot show it again. */
export function NewLink({ home, which, memberId, action, label, hint }: Props) {
  const texts = useTexts(spaceTexts)
  const reachable = useReachable()
  const [link, setLink] = useState<string>()
  const { busy, send } = useCommand(home.space.id)
  const make = async () => {
    const made = await send({ type: 'rotateLinks', which, ...(memberId ? { memberId } : {}) })
    if (made) setLink(made.link)
  }
  if (link) return <CopyField label={label} value={reachable(link)} {...(hint ? { hint } : {})} />
  return (
    <div>
      <Button icon={KeyRound} busy={busy ? texts.settings.busy : undefined} onClick={make}>
        {action}
      </Button>
    </div>
  )
}
