import type { Group } from '../../../shared/space/meeting/grouping.ts'
import type { Step } from '../../../shared/space/meeting/step.ts'
import { CommandTrouble } from '../CommandTrouble.tsx'
import { nameOf, useDeskView } from '../deskView.ts'
import { useDeskCommand } from '../useDeskCommand.ts'
import { GroupCard } from './GroupCard.tsx'
import styles from './Groups.module.css'
import { unplaced, withNewGroup } from './groupPlan.ts'
import { PersonChip } from './PersonChip.tsx'
import { newGroup, useDragPerson } from './useDragPerson.ts'

type Props = { step: Step; groups: readonly Group[]; settled: boolean }

/** All groups with their people, who can be dragged or sent to another group. */
export function GroupList({ step, groups, settled }: Props) {
  const view = useDeskView()
  const { space, texts } = view
  const command = useDeskCommand()
  const words = texts.groups
  const waiting = unplaced(space, step)
  const move = (memberId: string, to: string) => {
    if (to === newGroup) {
      const sheet = { type: 'makeGroups' as const, stepId: step.id, groups: withNewGroup(groups, memberId) }
      return void command.send(sheet, words.moved(nameOf(view, memberId), words.newGroup.toLowerCase()))
    }
    const group = groups.find(({ id }) => id === to)
    if (!group || group.members.includes(memberId)) return
    void command.send(
      { type: 'moveMember', memberId, groupId: to },
      words.moved(nameOf(view, memberId), group.name),
    )
  }
  const drag = useDragPerson(move)
  const chip = (memberId: string, group: Group | undefined) => (
    <PersonChip
      key={memberId}
      memberId={memberId}
      group={group}
      groups={groups}
      settled={settled}
      held={drag.held?.memberId === memberId}
      grip={drag.grip(memberId)}
      onMove={(to) => move(memberId, to)}
      onLock={(locked) =>
        group && void command.send({ type: 'lockMember', memberId, groupId: group.id, locked })
      }
    />
  )
  return (
    <>
      <CommandTrouble command={command} />
      {waiting.length > 0 && (
        <div className={styles.waiting}>
          <h3 className={styles.name}>{words.unplaced}</h3>
          <ul className={styles.members}>{waiting.map((id) => chip(id, undefined))}</ul>
        </div>
      )}
      <ul className={styles.groups}>
        {groups.map((group) => (
          <GroupCard key={group.id} group={group} over={drag.held?.over === group.id}>
            {group.members.map((id) => chip(id, group))}
          </GroupCard>
        ))}
        {!settled && drag.held && (
          <li
            className={styles.newGroup}
            data-drop={newGroup}
            data-over={drag.held.over === newGroup ? '' : undefined}
          >
            {words.newGroup}
          </li>
        )}
      </ul>
      {drag.held && (
        <span
          className={styles.ghost}
          style={{ translate: `${drag.held.x}px ${drag.held.y}px` }}
          aria-hidden="true"
        >
          {nameOf(view, drag.held.memberId)}
        </span>
      )}
    </>
  )
}
