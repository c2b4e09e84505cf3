import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { Meeting } from '../../../shared/space/meeting/meeting.ts'
import { pollTexts } from '../../../shared/texts/polls.ts'
import { Button } from '../../ui/components/Button.tsx'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { PollDialog } from './PollDialog.tsx'

type Props = { meeting: Meeting | undefined; kind?: 'quiet' | 'plain' }

/** The way to a new poll. */
export function NewPoll({ meeting, kind = 'quiet' }: Props) {
  const texts = useTexts(pollTexts)
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button kind={kind} icon={Plus} onClick={() => setOpen(true)}>
        {texts.desk.add}
      </Button>
      {open && <PollDialog poll={undefined} meeting={meeting} onClose={() => setOpen(false)} />}
    </>
  )
}
