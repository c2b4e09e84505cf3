import { Avatar } from '../../ui/components/Avatar.tsx'
import { CommandTrouble } from '../CommandTrouble.tsx'
import { nameOf, useDeskView } from '../deskView.ts'
import { useDeskCommand } from '../useDeskCommand.ts'
import styles from './People.module.css'
import { PersonActions } from './PersonActions.tsx'
import type { PersonNow } from './peopleNow.ts'

/** One person: name, and in words where they are. */
export function PersonLine({ person: { member, words, online } }: { person: PersonNow }) {
  const view = useDeskView()
  const { texts, me } = view
  const command = useDeskCommand()
  const role = member.role === 'participant' ? '' : texts.who.roles[member.role]
  return (
    <li>
      <div className={styles.person}>
        <Avatar name={member.name} discipline={member.discipline} online={online} />
        <span className={styles.personWords}>
          <span className={styles.personName}>
            {nameOf(view, member.id)}
            {member.id === me.id && <small> ({texts.who.you})</small>}
          </span>
          <small>{[role, words].filter(Boolean).join(', ')}</small>
        </span>
        <PersonActions member={member} command={command} />
      </div>
      <CommandTrouble command={command} />
    </li>
  )
}
