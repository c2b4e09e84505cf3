import { distinctNames } from '../../../shared/space/distinctNames.ts'
import { groupOfMember, groupsOf } from '../../../shared/space/meeting/now.ts'
import type { Step } from '../../../shared/space/meeting/step.ts'
import type { Member, SpaceState } from '../../../shared/space/model.ts'
import { meetingTexts } from '../../../shared/texts/meeting.ts'
import { Button } from '../../ui/components/Button.tsx'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { useMeetingCommand } from '../useMeetingCommand.ts'
import styles from './GroupChoice.module.css'

type Props = { space: SpaceState; me: Member; step: Step }

/** For who is in no group yet: the groups to choose from where that is allowed, else that they are seen (B11, B15). */
export function GroupChoice({ space, me, step }: Props) {
  const texts = useTexts(meetingTexts).lobby
  const { busy, send } = useMeetingCommand(space.id)
  const groups = groupsOf(space, step.id)
  const names = distinctNames(space.members.values())
  const free = step.grouping.by === 'choice' || step.latecomers === 'choice'
  if (groupOfMember(space, step.id, me.id)) return null
  if (!free || groups.length === 0) return <p>{texts.noGroup}</p>
  return (
    <fieldset className={styles.choice} disabled={busy}>
      <legend className={styles.legend}>{texts.chooseGroup}</legend>
      <ul className={styles.groups}>
        {groups.map((group) => (
          <li key={group.id} className={styles.group}>
            <p>
              <strong>{group.name}</strong>
              <span>{texts.members(group.members.flatMap((id) => names.get(id) ?? []))}</span>
            </p>
            <Button onClick={() => void send({ type: 'joinGroup', groupId: group.id })}>
              {texts.joinGroup(group.name)}
            </Button>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
