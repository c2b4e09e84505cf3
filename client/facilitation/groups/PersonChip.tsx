import { ArrowRight, Lock, LockOpen, Plus } from 'lucide-react'
import type { Group } from '../../../shared/space/meeting/grouping.ts'
import { DisciplineMark } from '../../ui/components/DisciplineMark.tsx'
import { Menu, MenuItem, MenuRule } from '../../ui/components/Menu.tsx'
import { nameOf, useDeskView } from '../deskView.ts'
import styles from './Groups.module.css'
import { newGroup, type PersonGrip } from './useDragPerson.ts'

type Props = {
  memberId: string
  group: Group | undefined
  groups: readonly Group[]
  /** The groups have boards: people can be moved, but nobody is drawn anew. */
  settled: boolean
  held: boolean
  grip: PersonGrip
  onMove: (to: string) => void
  onLock: (locked: boolean) => void
}

/** A person in a group: dragged by the name, or moved from the menu. */
export function PersonChip({ memberId, group, groups, settled, held, grip, onMove, onLock }: Props) {
  const view = useDeskView()
  const { space, texts, online } = view
  const words = texts.groups
  const member = space.members.get(memberId)
  const name = nameOf(view, memberId)
  const locked = group?.locked.includes(memberId) ?? false
  const details = [
    member?.discipline ?? '',
    online.has(memberId) ? '' : words.away,
    locked ? words.locked : '',
  ].filter(Boolean)
  return (
    <li className={styles.chip} data-held={held ? '' : undefined} data-locked={locked ? '' : undefined}>
      <span className={styles.chipGrip} {...grip}>
        <DisciplineMark discipline={member?.discipline ?? ''} />
        <span className={styles.chipWords}>
          <span className={styles.chipName}>
            {name}
            {locked && <Lock size={14} aria-hidden />}
          </span>
          {details.length > 0 && <small>{details.join(' · ')}</small>}
        </span>
      </span>
      <Menu label={words.actions(name)}>
        {group && !settled && (
          <>
            <MenuItem icon={locked ? LockOpen : Lock} onSelect={() => onLock(!locked)}>
              {locked ? words.unlock(name) : words.lock(name)}
            </MenuItem>
            <MenuRule />
          </>
        )}
        {groups
          .filter(({ id }) => id !== group?.id)
          .map((each) => (
            <MenuItem key={each.id} icon={ArrowRight} onSelect={() => onMove(each.id)}>
              {words.moveTo(each.name)}
            </MenuItem>
          ))}
        {!settled && (
          <MenuItem icon={Plus} onSelect={() => onMove(newGroup)}>
            {words.newGroupWith}
          </MenuItem>
        )}
      </Menu>
    </li>
  )
}
