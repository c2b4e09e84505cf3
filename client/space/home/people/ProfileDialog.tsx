import { type FormEvent, useState } from 'react'
import { limits } from '../../../../shared/protocol/limits.ts'
import { suggestions } from '../../../../shared/space/admission.ts'
import type { Member } from '../../../../shared/space/model.ts'
import { commonTexts } from '../../../../shared/texts/common.ts'
import { spaceTexts } from '../../../../shared/texts/space.ts'
import { Button } from '../../../ui/components/Button.tsx'
import { Dialog, DialogActions } from '../../../ui/components/Dialog.tsx'
import { SuggestField } from '../../../ui/components/SuggestField.tsx'
import { TextField } from '../../../ui/components/TextField.tsx'
import { useTexts } from '../../../ui/i18n/useTexts.ts'
import type { HomeView } from '../homeView.ts'
import { useCommand } from '../useCommand.ts'
import { NewLink } from './NewLink.tsx'
import styles from './People.module.css'
import { UncopiedLinkDialog } from './UncopiedLinkDialog.tsx'
import { useUncopiedLink } from './useUncopiedLink.ts'

type Props = { home: HomeView; member: Member; lead?: string; onClose: () => void }

/** Name, discipline and organisation: one's own, or for facilitators anyone's. */
export function ProfileDialog({ home, member, lead, onClose }: Props) {
  const texts = useTexts(spaceTexts)
  const common = useTexts(commonTexts)
  const [name, setName] = useState(lead ? '' : member.name)
  const [discipline, setDiscipline] = useState(member.discipline)
  const [organisation, setOrganisation] = useState(member.organisation)
  const [tried, setTried] = useState(false)
  const { busy, send } = useCommand(home.space.id)
  const { close, onMade, onCopied, question } = useUncopiedLink(onClose)
  const known = suggestions(home.space)
  const own = member.id === home.me.id
  const empty = name.trim() === ''
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (empty || busy) return
    const change = { type: 'setProfile', memberId: member.id, name, discipline, organisation } as const
    if (await send(change, texts.profile.saved)) close()
  }
  return (
    <Dialog
      open
      onClose={close}
      title={own ? texts.profile.title : texts.profile.titleOther(member.name)}
      lead={lead}
    >
      <form className={styles.form} onSubmit={submit} noValidate>
        <TextField
          label={texts.profile.name}
          value={name}
          onChange={setName}
          error={tried && empty ? texts.profile.nameMissing : undefined}
          maxLength={limits.nameCharacters}
          autoComplete={own ? 'name' : 'off'}
        />
        <SuggestField
          label={texts.profile.discipline}
          optional
          value={discipline}
          onChange={setDiscipline}
          suggestions={known.disciplines}
          maxLength={limits.nameCharacters}
          autoComplete="off"
        />
        <SuggestField
          label={texts.profile.organisation}
          optional
          value={organisation}
          onChange={setOrganisation}
          suggestions={known.organisations}
          maxLength={limits.nameCharacters}
          autoComplete={own ? 'organization' : 'off'}
        />
        <DialogActions>
          <Button onClick={close}>{common.cancel}</Button>
          <Button type="submit" kind="primary" busy={busy ? common.saving : undefined}>
            {common.save}
          </Button>
        </DialogActions>
      </form>
      {own && (
        <section className={styles.ownLink}>
          <h3>{texts.profile.linkTitle}</h3>
          <p className={styles.details}>{texts.profile.linkText}</p>
          <NewLink
            home={home}
            which="personal"
            action={texts.profile.linkAction}
            question={texts.profile.linkQuestion}
            label={texts.profile.linkTitle}
            onMade={onMade}
            onCopied={onCopied}
          />
        </section>
      )}
      {question && <UncopiedLinkDialog {...question} />}
    </Dialog>
  )
}
