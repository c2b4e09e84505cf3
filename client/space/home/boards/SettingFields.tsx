import type { Settings } from '../../../../shared/space/model.ts'
import type { Werkvorm } from '../../../../shared/werkvormen/index.ts'
import { Checkbox } from '../../../ui/components/Checkbox.tsx'
import { Select } from '../../../ui/components/Select.tsx'
import { TextField } from '../../../ui/components/TextField.tsx'
import { useLanguage } from '../../../ui/i18n/language.ts'

type Props = {
  werkvorm: Werkvorm
  /** What was filled in; what is missing gets the default of the werkvorm. */
  settings: Settings
  onChange: (settings: Settings) => void
}

/** A field for every setting of a werkvorm, of the kind of its default. */
export function SettingFields({ werkvorm, settings, onChange }: Props) {
  const words = werkvorm.texts[useLanguage()].settings
  return Object.entries(werkvorm.defaultSettings).map(([name, standard]) => {
    const { label, help, options } = words[name] ?? { label: name, help: '' }
    const value = settings[name] ?? standard
    const change = (next: string | number | boolean) => onChange({ ...settings, [name]: next })
    if (typeof standard === 'boolean') {
      return <Checkbox key={name} label={label} hint={help} checked={value === true} onChange={change} />
    }
    if (options) {
      const choices = Object.entries(options).map(([choice, words]) => ({ value: choice, label: words }))
      const props = { label, hint: help, value: String(value), options: choices, onChange: change }
      return <Select key={name} {...props} />
    }
    return (
      <TextField
        key={name}
        label={label}
        hint={help}
        optional
        value={String(value)}
        inputMode={typeof standard === 'number' ? 'numeric' : 'text'}
        onChange={(text) => change(typeof standard === 'number' ? Number(text) : text)}
        autoComplete="off"
      />
    )
  })
}
