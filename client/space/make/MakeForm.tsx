import { type FormEvent, useRef } from 'react'
import { limits } from '../../../shared/protocol/limits.ts'
import { languages } from '../../../shared/space/language.ts'
import { commonTexts } from '../../../shared/texts/common.ts'
import { makeTexts } from '../../../shared/texts/make.ts'
import type { MadeSpace } from '../../api/spaces.ts'
import { Button } from '../../ui/components/Button.tsx'
import { Checkbox } from '../../ui/components/Checkbox.tsx'
import { ErrorNotice } from '../../ui/components/ErrorNotice.tsx'
import { Select } from '../../ui/components/Select.tsx'
import { TextField } from '../../ui/components/TextField.tsx'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import styles from './Make.module.css'
import { useMakeForm } from './useMakeForm.ts'

/** One form: the space, what it asks, and who makes it. */
export function MakeForm({ onMade }: { onMade: (made: MadeSpace) => void }) {
  const texts = useTexts(makeTexts)
  const common = useTexts(commonTexts)
  const form = useMakeForm(onMade)
  const element = useRef<HTMLFormElement>(null)
  const { values, change, faults, asks, setAsks } = form

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (form.making.busy) return
    const [first] = await form.send()
    const field = first && element.current?.elements.namedItem(first)
    if (field instanceof HTMLElement) field.focus()
  }

  return (
    <form ref={element} className={styles.form} onSubmit={submit} noValidate>
      <header className={styles.head}>
        <h1>{texts.title}</h1>
        <p className={styles.lead}>{texts.lead}</p>
      </header>
      <fieldset className={styles.part}>
        <legend className={styles.legend}>{texts.aboutSpace}</legend>
        <TextField
          name="title"
          label={texts.spaceTitle}
          hint={texts.spaceTitleHint}
          value={values.title}
          onChange={change('title')}
          error={faults.title && texts.spaceTitleMissing}
          maxLength={limits.titleCharacters}
          autoComplete="off"
        />
        <Select
          label={texts.language}
          value={form.language}
          onChange={form.setLanguage}
          options={languages.map((value) => ({ value, label: common.languages[value] }))}
        />
        <fieldset>
          <legend className={styles.question}>{texts.asks}</legend>
          <p className={styles.hint}>{texts.asksName}</p>
          <Checkbox
            label={texts.asksDiscipline}
            hint={texts.asksDisciplineHint}
            checked={asks.discipline}
            onChange={(discipline) => setAsks({ ...asks, discipline })}
          />
          <Checkbox
            label={texts.asksOrganisation}
            checked={asks.organisation}
            onChange={(organisation) => setAsks({ ...asks, organisation })}
          />
        </fieldset>
      </fieldset>
      <fieldset className={styles.part}>
        <legend className={styles.legend}>{texts.aboutYou}</legend>
        <TextField
          name="name"
          label={texts.name}
          value={values.name}
          onChange={change('name')}
          error={faults.name && texts.nameMissing}
          maxLength={limits.nameCharacters}
          autoComplete="name"
        />
        {asks.discipline && (
          <TextField
            label={texts.discipline}
            optional
            value={values.discipline}
            onChange={change('discipline')}
            maxLength={limits.nameCharacters}
            autoComplete="off"
          />
        )}
        {asks.organisation && (
          <TextField
            label={texts.organisation}
            optional
            value={values.organisation}
            onChange={change('organisation')}
            maxLength={limits.nameCharacters}
            autoComplete="organization"
          />
        )}
        {form.wantsPassword && (
          <TextField
            name="password"
            type="password"
            label={texts.password}
            hint={texts.passwordHint}
            value={values.password}
            onChange={change('password')}
            error={faults.password && texts.passwordMissing}
            autoComplete="off"
          />
        )}
      </fieldset>
      {form.making.trouble && <ErrorNotice>{form.making.trouble.message}</ErrorNotice>}
      <div className={styles.end}>
        <Button type="submit" kind="primary" busy={form.making.busy ? texts.busy : undefined}>
          {texts.action}
        </Button>
      </div>
    </form>
  )
}
