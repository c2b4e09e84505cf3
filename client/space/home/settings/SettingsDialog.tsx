import { type FormEvent, useState } from 'react'
import { limits } from '../../../../shared/protocol/limits.ts'
import { languages } from '../../../../shared/space/language.ts'
import { commonTexts } from '../../../../shared/texts/common.ts'
import { makeTexts } from '../../../../shared/texts/make.ts'
import { spaceTexts } from '../../../../shared/texts/space.ts'
import { Button } from '../../../ui/components/Button.tsx'
import { Checkbox } from '../../../ui/components/Checkbox.tsx'
import { Dialog, DialogActions } from '../../../ui/components/Dialog.tsx'
import { Select } from '../../../ui/components/Select.tsx'
import { TextField } from '../../../ui/components/TextField.tsx'
import { useTexts } from '../../../ui/i18n/useTexts.ts'
import type { HomeView } from '../homeView.ts'
import { NewLink } from '../people/NewLink.tsx'
import { UncopiedLinkDialog } from '../people/UncopiedLinkDialog.tsx'
import { useUncopiedLink } from '../people/useUncopiedLink.ts'
import { useCommand } from '../useCommand.ts'
import styles from './SettingsDialog.module.css'

type Props = { home: HomeView; onClose: () => void }

/** Name, language, what is asked, open or closed, and new links. For facilitators. */
export function SettingsDialog({ home, onClose }: Props) {
  const texts = useTexts(spaceTexts)
  const common = useTexts(commonTexts)
  const make = useTexts(makeTexts)
  const [draft, setDraft] = useState(() => {
    const { title, language, asks, closed } = home.space.meta
    return { title, language, asks, closed }
  })
  const { busy, send } = useCommand(home.space.id)
  const { close, onMade, onCopied, question } = useUncopiedLink(onClose)
  const empty = draft.title.trim() === ''
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (empty || busy) return
    if (await send({ type: 'editSpace', ...draft }, texts.settings.saved)) close()
  }
  return (
    <Dialog open onClose={close} title={texts.settings.title}>
      <form className={styles.form} onSubmit={submit} noValidate>
        <TextField
          label={texts.settings.spaceTitle}
          value={draft.title}
          onChange={(title) => setDraft({ ...draft, title })}
          error={empty ? texts.settings.spaceTitleMissing : undefined}
          maxLength={limits.titleCharacters}
          autoComplete="off"
        />
        <Select
          label={texts.settings.language}
          hint={texts.settings.languageHint}
          value={draft.language}
          onChange={(language) => setDraft({ ...draft, language })}
          options={languages.map((value) => ({ value, label: common.languages[value] }))}
        />
        <fieldset>
          <legend className={styles.question}>{texts.settings.asks}</legend>
          <Checkbox
            label={make.asksDiscipline}
            checked={draft.asks.discipline}
            onChange={(discipline) => setDraft({ ...draft, asks: { ...draft.asks, discipline } })}
          />
          <Checkbox
            label={make.asksOrganisation}
            checked={draft.asks.organisation}
            onChange={(organisation) => setDraft({ ...draft, asks: { ...draft.asks, organisation } })}
          />
        </fieldset>
        <Checkbox
          label={texts.settings.closed}
          hint={texts.settings.closedHint}
          checked={draft.closed}
          onChange={(closed) => setDraft({ ...draft, closed })}
        />
        <DialogActions>
          <Button onClick={close}>{common.cancel}</Button>
          <Button type="submit" kind="primary" busy={busy ? common.saving : undefined}>
            {common.save}
          </Button>
        </DialogActions>
      </form>
      <section className={styles.links}>
        <h3>{texts.settings.linksTitle}</h3>
        <p className={styles.muted}>{texts.settings.linksText}</p>
        <NewLink
          home={home}
          which="join"
          action={texts.settings.newJoin}
          question={texts.settings.newJoinQuestion}
          label={texts.settings.joinLabel}
          hint={texts.settings.newJoinDone}
        />
        <NewLink
          home={home}
          which="facilitator"
          action={texts.settings.newFacilitator}
          question={texts.settings.newFacilitatorQuestion}
          label={texts.settings.facilitatorLabel}
          hint={texts.settings.newFacilitatorDone}
          onMade={onMade}
          onCopied={onCopied}
        />
      </section>
      {question && <UncopiedLinkDialog {...question} />}
    </Dialog>
  )
}
