import { ChevronDown } from 'lucide-react'
import field from '../ui/components/field.module.css'
import select from '../ui/components/Select.module.css'

type Props = {
  id: string
  value: string
  onChange: (value: string) => void
  options: readonly { value: string; label: string }[]
}

/** A choice with its label beside it, where there is no room for one above. */
export function PlainSelect({ id, value, onChange, options }: Props) {
  return (
    <span className={select.select}>
      <select
        id={id}
        className={field.input}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown size={18} aria-hidden className={select.arrow} />
    </span>
  )
}
