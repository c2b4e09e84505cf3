import { type FormEvent, useCallback, useRef, useState } from 'react'
import { limits } from '../../../shared/protocol/limits.ts'
import { joinTexts } from '../../../shared/texts/join.ts'
import { getSuggestions, type Joined, joinSpace, type OpenSpace } from '../../api/join.ts'
import { useAction } from '../../api/useAction.ts'
import { useRequest } from '../../api/useRequest.ts'
import { Button } from '../../ui/components/Button.tsx'
import { ErrorNotice } from '../../ui/components/ErrorNotice.tsx'
import { SuggestField } from '../../ui/components/SuggestField.tsx'
import { TextField } from '../../ui/components/TextField.tsx'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import styles from './Join.module.css'

type Props = { space: OpenSpace; code: string; onJoined: (joined: Joined) => void }

/** Who you are: a name, and what the space asks. */
export function ProfileStep({ space, code, onJoined }: Props) {
  const texts = useTexts(joinTexts)
  const [name, setName] = useState('')
  const [discipline, setDiscipline] = useState('')
  const [organisation, setOrganisation] = useState('')
  const [nameMissing, setNameMissing] = useState(false)
  const nameField = useRef<HTMLInputElement>(null)
  const suggestions = useSuggestions(space, code)
  const joining = useAction(() => joinSpace(space.id, { code, name: name.trim(), discipline, organisation }))

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (joining.busy) return
    setNameMissing(name.trim() === '')
    if (name.trim() === '') return nameField.current?.focus()
    const joined = await joining.run(undefined)
    if (joined) onJoined(joined)
  }

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <header>
        <p className={styles.eyebrow}>{texts.invitation}</p>
        <h1>{space.title}</h1>
      </header>
      <TextField
        ref={nameField}
        label={texts.name}
        hint={texts.nameHint}
        value={name}
        onChange={setName}
        error={nameMissing && name.trim() === '' ? texts.nameMissing : undefined}
        autoComplete="name"
        autoCapitalize="words"
        maxLength={limits.nameCharacters}
        enterKeyHint={space.asks.discipline || space.asks.organisation ? 'next' : 'go'}
      />
      {space.asks.discipline && (
        <SuggestField
          label={texts.discipline}
          hint={texts.disciplineHint}
          optional
          value={discipline}
          onChange={setDiscipline}
          suggestions={suggestions.disciplines}
          autoComplete="off"
          maxLength={limits.nameCharacters}
        />
      )}
      {space.asks.organisation && (
        <SuggestField
          label={texts.organisation}
          optional
          value={organisation}
          onChange={setOrganisation}
          suggestions={suggestions.organisations}
          autoComplete="organization"
          maxLength={limits.nameCharacters}
        />
      )}
      {joining.trouble && <ErrorNotice>{joining.trouble.message}</ErrorNotice>}
      <Button type="submit" kind="primary" wide busy={joining.busy ? texts.busy : undefined}>
        {texts.action}
      </Button>
      <p className={styles.promise}>{texts.promise}</p>
    </form>
  )
}

/** Earlier answers help; without them the form works just as well. */
function useSuggestions(space: OpenSpace, code: string) {
  const { state } = useRequest(useCallback(() => getSuggestions(space.id, code), [space.id, code]))
  return state.status === 'done' ? state.value : { disciplines: [], organisations: [] }
}
