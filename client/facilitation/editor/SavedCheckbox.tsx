import { Checkbox } from '../../ui/components/Checkbox.tsx'
import { CommandTrouble } from '../CommandTrouble.tsx'
import type { DeskCommand } from '../useDeskCommand.ts'
import { useDeskCommand } from '../useDeskCommand.ts'

type Props = {
  label: string
  hint?: string
  checked: boolean
  onSave: (checked: boolean, send: DeskCommand['send']) => Promise<unknown>
  disabled?: boolean
}

/** Yes or no, kept at once. */
export function SavedCheckbox({ label, hint, checked, onSave, disabled = false }: Props) {
  const command = useDeskCommand()
  return (
    <div>
      <Checkbox
        label={label}
        hint={hint}
        checked={checked}
        disabled={disabled}
        onChange={(next) => void onSave(next, command.send)}
      />
      <CommandTrouble command={command} />
    </div>
  )
}
