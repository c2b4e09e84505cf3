import { commonTexts } from '../../../../shared/texts/common.ts'
import { spaceTexts } from '../../../../shared/texts/space.ts'
import { Button } from '../../../ui/components/Button.tsx'
import { CopyField } from '../../../ui/components/CopyField.tsx'
import { Dialog, DialogActions } from '../../../ui/components/Dialog.tsx'
import { useTexts } from '../../../ui/i18n/useTexts.ts'
import type { LinkQuestion } from './useUncopiedLink.ts'

/** Asked before a dialog closes over a link that was not copied, with the link at hand. */
export function UncopiedLinkDialog({ link, copied, onCopied, onStay, onClose }: LinkQuestion) {
  const texts = useTexts(spaceTexts)
  const common = useTexts(commonTexts)
  return (
    <Dialog open onClose={onStay} title={texts.links.uncopiedTitle} lead={texts.links.uncopiedText}>
      <CopyField label={texts.links.uncopiedLabel} value={link} onCopied={onCopied} startHere />
      <DialogActions>
        <Button kind={copied ? 'primary' : 'quiet'} onClick={onClose}>
          {copied ? common.close : texts.links.uncopiedClose}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
