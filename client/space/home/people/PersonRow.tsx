import type { Member } from '../../../../shared/space/model.ts'
import { spaceTexts } from '../../../../shared/texts/space.ts'
import { Avatar } from '../../../ui/components/Avatar.tsx'
import { useTexts } from '../../../ui/i18n/useTexts.ts'
import { type HomeView, isFacilitator } from '../homeView.ts'
import styles from './People.module.css'
import type { PersonTask } from './PersonDialogs.tsx'
import { PersonMenu } from './PersonMenu.tsx'

type Props = {
  home: HomeView
  member: Member
  name: string
  /** Came in a moment ago. */
  fresh: boolean
  onTask: (task: PersonTask) => void
  /** Shows what the person shared of themselves; undefined as long as nobody can have. */
  onCard: (() => void) | undefined
}

/** One person: name, organisation, role, and whether they are here. */
export function PersonRow({ home, member, name, fresh, onTask, onCard }: Props) {
  const texts = useTexts(spaceTexts)
  const here = home.online.has(member.id)
  const details = [member.role === 'participant' ? '' : texts.roles[member.role], member.organisation].filter(
    Boolean,
  )
  return (
    <li className={styles.person} data-fresh={fresh ? '' : undefined}>
      <Avatar name={member.name} discipline={member.discipline} online={here} />
      <span className={styles.words}>
        <span className={styles.name} data-here={here ? '' : undefined}>
          {onCard ? (
            <button
              type="button"
              className={styles.toCard}
              aria-label={`${name}, ${texts.people.card.open}`}
              onClick={onCard}
            >
              {name}
            </button>
          ) : (
            name
          )}
          {member.id === home.me.id && <span className={styles.you}> ({texts.you})</span>}
        </span>
        {details.length > 0 && <span className={styles.details}>{details.join(' · ')}</span>}
        <span className="visually-hidden">{here ? texts.people.online : texts.people.offline}</span>
      </span>
      {isFacilitator(home) && <PersonMenu home={home} member={member} onTask={onTask} />}
    </li>
  )
}
