import { Flag } from 'lucide-react'
import { useState } from 'react'
import { commonTexts } from '../../../shared/texts/common.ts'
import { Button } from '../../ui/components/Button.tsx'
import { Dialog, DialogActions } from '../../ui/components/Dialog.tsx'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { CommandTrouble } from '../CommandTrouble.tsx'
import { useDeskView } from '../deskView.ts'
import { useDeskCommand } from '../useDeskCommand.ts'

/** Ends the meeting, after a question: it cannot be begun again. */
export function EndMeeting({ primary = false }: { primary?: boolean }) {
  const { texts } = useDeskView()
  const common = useTexts(commonTexts)
  const command = useDeskCommand()
  const [asking, setAsking] = useState(false)
  const words = texts.start
  const end = async () => {
    if (await command.send({ type: 'endMeeting' }, words.ended)) setAsking(false)
  }
  return (
    <>
      <Button kind={primary ? 'primary' : 'plain'} icon={Flag} onClick={() => setAsking(true)}>
        {words.end}
      </Button>
      {asking && (
        <Dialog open onClose={() => setAsking(false)} title={words.endTitle} lead={words.endText}>
          <CommandTrouble command={command} />
          <DialogActions>
            <Button onClick={() => setAsking(false)}>{common.cancel}</Button>
            <Button kind="primary" busy={command.busy ? texts.busy : undefined} onClick={() => void end()}>
              {words.end}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </>
  )
}
