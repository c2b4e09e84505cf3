import { Select } from '../../ui/components/Select.tsx'
import type { DeskCommand } from '../useDeskCommand.ts'
import { useDeskCommand } from '../useDeskCommand.ts'

type Props<T extends string> = {
  label: string
  hint?: string
  value: T
  options: readonly { value: T; label: string }[]
  onSave: (value: T, send: DeskCommand['send']) => Promise<unknown>
  disabled?: boolean
}

/** A choice that is kept as soon as it is made; a refusal is told under it and the old choice stands. */
export function SavedSelect<T extends string>({
  label,
  hint,
  value,
  options,
  onSave,
  disabled = false,
}: Props<T>) {
  const command = useDeskCommand()
  return (
    <Select
      label={label}
      hint={hint}
      value={value}
      options={options}
      disabled={disabled}
      error={command.trouble?.message}
      onChange={(chosen) => void onSave(chosen, command.send)}
    />
  )
}
