import { listTexts } from '../../shared/texts/list.ts'
import type { Axis } from '../../shared/werkvormen/kit/zone.ts'
import { TextField } from '../ui/components/TextField.tsx'
import { useLanguage } from '../ui/i18n/language.ts'
import { useTexts } from '../ui/i18n/useTexts.ts'
import { fieldOf, shownValue, wrongValueWords } from './values.ts'

type Props = {
  axis: Axis
  /** Said behind what can be filled in; empty when there is nothing more to say. */
  more: string
  typed: string
  onType: (typed: string) => void
  /** The field is left, or Enter pressed in it. */
  onLeave: () => void
  wrong: boolean
}

/** A value on an axis as a field: a day, or a number between both ends. */
export function AxisInput({ axis, more, typed, onType, onLeave, wrong }: Props) {
  const texts = useTexts(listTexts).value
  const language = useLanguage()
  const ends = [shownValue(axis, axis.from, language), shownValue(axis, axis.to, language)] as const
  const isDate = axis.kind === 'date'
  const hint = isDate ? texts.date(...ends) : texts.number(...ends)
  return (
    <TextField
      label={axis.title}
      hint={more === '' ? hint : `${hint}. ${more}`}
      type={isDate ? 'date' : 'text'}
      {...(isDate
        ? { min: fieldOf(axis, axis.from), max: fieldOf(axis, axis.to) }
        : { inputMode: 'decimal' as const })}
      value={typed}
      onChange={onType}
      onBlur={onLeave}
      onKeyDown={({ key }) => key === 'Enter' && onLeave()}
      error={wrong ? wrongValueWords(axis, language, texts) : undefined}
    />
  )
}
