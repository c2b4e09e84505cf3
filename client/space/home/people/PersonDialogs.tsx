import type { Member } from '../../../../shared/space/model.ts'
import { commonTexts } from '../../../../shared/texts/common.ts'
import { spaceTexts } from '../../../../shared/texts/space.ts'
import { Button } from '../../../ui/components/Button.tsx'
import { Dialog, DialogActions } from '../../../ui/components/Dialog.tsx'
import { useTexts } from '../../../ui/i18n/useTexts.ts'
import type { HomeView } from '../homeView.ts'
import { useCommand } from '../useCommand.ts'
import { NewLink } from './NewLink.tsx'
import { ProfileDialog } from './ProfileDialog.tsx'
import { UncopiedLinkDialog } from './UncopiedLinkDialog.tsx'
import { useUncopiedLink } from './useUncopiedLink.ts'

/** What a facilitator does with a person in a dialog. */
export type PersonTask = 'edit' | 'link' | 'remove'

type Props = { home: HomeView; member: Member; kind: PersonTask; onClose: () => void }

export function PersonDialogs({ kind, ...props }: Props) {
  if (kind === 'edit') return <ProfileDialog {...props} />
  return kind === 'link' ? <LinkDialog {...props} /> : <RemoveDialog {...props} />
}

type DialogProps = Omit<Props, 'kind'>

function LinkDialog({ home, member, onClose }: DialogProps) {
  const texts = useTexts(spaceTexts)
  const { close, onMade, onCopied, question } = useUncopiedLink(onClose)
  return (
    <Dialog
      open
      onClose={close}
      title={texts.links.newTitle(member.name)}
      lead={texts.links.newText(member.name)}
    >
      <NewLink
        home={home}
        which="personal"
        memberId={member.id}
        action={texts.people.newLink}
        label={texts.links.label}
        onMade={onMade}
        onCopied={onCopied}
      />
      {question && <UncopiedLinkDialog {...question} />}
    </Dialog>
  )
}

function RemoveDialog({ home, member, onClose }: DialogProps) {
  const texts = useTexts(spaceTexts)
  const common = useTexts(commonTexts)
  const { busy, send } = useCommand(home.space.id)
  const remove = async () => {
    const done = await send({ type: 'removeMember', memberId: member.id }, texts.people.removed(member.name))
    if (done) onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={texts.people.removeTitle(member.name)}
      lead={texts.people.removeText(member.name)}
    >
      <DialogActions>
        <Button onClick={onClose}>{common.cancel}</Button>
        <Button kind="danger" busy={busy ? common.saving : undefined} onClick={remove}>
          {texts.people.remove}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
