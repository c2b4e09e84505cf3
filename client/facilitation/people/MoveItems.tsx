import { ArrowRight } from 'lucide-react'
import { currentStep, groupOfMember, groupsOf } from '../../../shared/space/meeting/now.ts'
import { isDivided, isSolo } from '../../../shared/space/meeting/stepBoards.ts'
import { MenuItem, MenuRule } from '../../ui/components/Menu.tsx'
import { nameOf, useDeskView } from '../deskView.ts'
import type { DeskCommand } from '../useDeskCommand.ts'
import styles from './People.module.css'

type Props = { memberId: string; command: DeskCommand; rule?: boolean }

/** In the menu of a person: the groups of the running step to which they can go. */
export function MoveItems({ memberId, command, rule = false }: Props) {
  const view = useDeskView()
  const { space, texts } = view
  const step = currentStep(space)
  if (!step || !isDivided(step) || isSolo(space, step)) return null
  const own = groupOfMember(space, step.id, memberId)
  const others = groupsOf(space, step.id).filter(({ id }) => id !== own?.id)
  if (others.length === 0) return null
  const words = texts.groups
  return (
    <>
      <div className={styles.moves}>
        {others.map(({ id, name }) => (
          <MenuItem
            key={id}
            icon={ArrowRight}
            onSelect={() =>
              void command.send(
                { type: 'moveMember', memberId, groupId: id },
                words.moved(nameOf(view, memberId), name),
              )
            }
          >
            {words.moveTo(name)}
          </MenuItem>
        ))}
      </div>
      {rule && <MenuRule />}
    </>
  )
}
