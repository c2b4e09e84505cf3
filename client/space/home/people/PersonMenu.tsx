import { Eye, Hand, Link2, Pencil, Presentation, UserMinus } from 'lucide-react'
import { facilitatorCount, type Member, type Role, roleSchema } from '../../../../shared/space/model.ts'
import { spaceTexts } from '../../../../shared/texts/space.ts'
import { Menu, MenuItem, MenuRule } from '../../../ui/components/Menu.tsx'
import { useTexts } from '../../../ui/i18n/useTexts.ts'
import type { HomeView } from '../homeView.ts'
import { useCommand } from '../useCommand.ts'
import type { PersonTask } from './PersonDialogs.tsx'

type Props = { home: HomeView; member: Member; onTask: (task: PersonTask) => void }

const icons = { facilitator: Presentation, participant: Hand, observer: Eye } as const

/** What a facilitator can do for a person. The last facilitator stays one (B4). */
export function PersonMenu({ home, member, onTask }: Props) {
  const texts = useTexts(spaceTexts)
  const { send } = useCommand(home.space.id, 'message')
  const last = member.role === 'facilitator' && facilitatorCount(home.space) === 1
  const labels: Record<Role, string> = {
    facilitator: texts.people.makeFacilitator,
    participant: texts.people.makeParticipant,
    observer: texts.people.makeObserver,
  }
  const setRole = (role: Role) =>
    void send(
      { type: 'setRole', memberId: member.id, role },
      texts.people.roleChanged(member.name, texts.roles[role].toLowerCase()),
    )
  return (
    <Menu label={texts.moreActions(member.name)}>
      <MenuItem icon={Pencil} onSelect={() => onTask('edit')}>
        {texts.people.edit}
      </MenuItem>
      {roleSchema.options
        .filter((role) => role !== member.role)
        .map((role) => (
          <MenuItem key={role} icon={icons[role]} disabled={last} onSelect={() => setRole(role)}>
            {labels[role]}
          </MenuItem>
        ))}
      <MenuItem icon={Link2} onSelect={() => onTask('link')}>
        {texts.people.newLink}
      </MenuItem>
      <MenuRule />
      <MenuItem icon={UserMinus} tone="trouble" disabled={last} onSelect={() => onTask('remove')}>
        {texts.people.remove}
      </MenuItem>
    </Menu>
  )
}
