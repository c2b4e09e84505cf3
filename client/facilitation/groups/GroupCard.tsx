import { Pencil } from 'lucide-react'
import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { limits } from '../../../shared/protocol/limits.ts'
import type { Group } from '../../../shared/space/meeting/grouping.ts'
import { commonTexts } from '../../../shared/texts/common.ts'
import { Button } from '../../ui/components/Button.tsx'
import field from '../../ui/components/field.module.css'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { CommandTrouble } from '../CommandTrouble.tsx'
import { useDeskView } from '../deskView.ts'
import { useDeskCommand } from '../useDeskCommand.ts'
import styles from './Groups.module.css'

type Props = { group: Group; over: boolean; children: ReactNode }

/** One group: its name, which can be changed, and its people. */
export function GroupCard({ group, over, children }: Props) {
  const { texts } = useDeskView()
  const [renaming, setRenaming] = useState(false)
  return (
    <li className={styles.group} data-drop={group.id} data-over={over ? '' : undefined}>
      {renaming ? (
        <Rename group={group} onDone={() => setRenaming(false)} />
      ) : (
        <div className={styles.groupHead}>
          <h3 className={styles.name}>{group.name}</h3>
          <button
            type="button"
            className={styles.tool}
            aria-label={texts.groups.rename(group.name)}
            onClick={() => setRenaming(true)}
          >
            <Pencil size={16} aria-hidden />
          </button>
        </div>
      )}
      {group.members.length === 0 && <p className={styles.quiet}>{texts.groups.empty}</p>}
      {group.members.length === 1 && <p className={styles.alone}>{texts.groups.alone}</p>}
      <ul className={styles.members}>{children}</ul>
    </li>
  )
}

function Rename({ group, onDone }: { group: Group; onDone: () => void }) {
  const { texts } = useDeskView()
  const common = useTexts(commonTexts)
  const command = useDeskCommand()
  const [name, setName] = useState(group.name)
  const id = useId()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '' || name.trim() === group.name) return onDone()
    if (await command.send({ type: 'renameGroup', groupId: group.id, name: name.trim() })) onDone()
  }
  return (
    <form
      className={styles.rename}
      onSubmit={submit}
      onKeyDown={(event) => event.key === 'Escape' && onDone()}
    >
      <label htmlFor={id} className="visually-hidden">
        {texts.groups.renameLabel}
      </label>
      <input
        id={id}
        ref={focusAndSelect}
        className={field.input}
        value={name}
        maxLength={limits.nameCharacters}
        autoComplete="off"
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit" busy={command.busy ? texts.busy : undefined}>
        {common.save}
      </Button>
      <CommandTrouble command={command} />
    </form>
  )
}

function focusAndSelect(input: HTMLInputElement | null): void {
  input?.focus()
  input?.select()
}
