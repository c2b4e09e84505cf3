import { Eye, Hand, MonitorUp, Presentation, UserCheck, UserX } from 'lucide-react'
import { isHere } from '../../../shared/space/meeting/attendance.ts'
import { placeOf, runningMeeting } from '../../../shared/space/meeting/now.ts'
import { facilitatorCount, type Member, type Role, roleSchema } from '../../../shared/space/model.ts'
import { Menu, MenuItem, MenuRule } from '../../ui/components/Menu.tsx'
import { nameOf, useDeskView } from '../deskView.ts'
import type { DeskCommand } from '../useDeskCommand.ts'
import { MoveItems } from './MoveItems.tsx'

const icons = { facilitator: Presentation, participant: Hand, observer: Eye } as const

/** What can be done for a person: taking part or not, leading, and handing over the role. */
export function PersonActions({ member, command }: { member: Member; command: DeskCommand }) {
  const view = useDeskView()
  const { space, texts } = view
  const words = texts.who
  const name = nameOf(view, member.id)
  const meeting = runningMeeting(space)
  const here = meeting !== undefined && isHere(space, member.id, meeting.id)
  const last = member.role === 'facilitator' && facilitatorCount(space) === 1
  const labels: Record<Role, string> = {
    facilitator: words.makeFacilitator,
    participant: words.makeParticipant,
    observer: words.makeObserver,
  }
  const attend = (here: boolean) =>
    void command.send(
      { type: 'setAttendance', memberId: member.id, here },
      here ? words.hereDone(name) : words.goneDone(name),
    )
  const setRole = (role: Role) =>
    void command.send(
      { type: 'setRole', memberId: member.id, role },
      words.roleChanged(name, words.roles[role]),
    )
  const canLead =
    meeting !== undefined && view.online.has(member.id) && leadBoard(view, member.id) !== undefined
  return (
    <Menu label={words.actions(name)}>
      {here && member.role === 'participant' && <MoveItems memberId={member.id} command={command} rule />}
      {meeting && member.role === 'participant' && (
        <MenuItem icon={here ? UserX : UserCheck} onSelect={() => attend(!here)}>
          {here ? words.gone : words.here}
        </MenuItem>
      )}
      {canLead && (
        <MenuItem
          icon={MonitorUp}
          onSelect={() =>
            void command.send({ type: 'spotlight', leaderId: member.id, ...leadBoard(view, member.id) })
          }
        >
          {words.lead}
        </MenuItem>
      )}
      {meeting && (member.role === 'participant' || canLead) && <MenuRule />}
      {roleSchema.options
        .filter((role) => role !== member.role)
        .map((role) => (
          <MenuItem key={role} icon={icons[role]} disabled={last} onSelect={() => setRole(role)}>
            {labels[role]}
          </MenuItem>
        ))}
    </Menu>
  )
}

/** A person can lead on a board that everybody may see: the one they look at, else where they belong. */
function leadBoard(
  { space, where }: ReturnType<typeof useDeskView>,
  memberId: string,
): { boardId: string } | undefined {
  const candidates = [where.get(memberId), placeOf(space, memberId).boardId]
  const boardId = candidates.find((id) => {
    const board = space.boards.get(id ?? '')
    return board?.kind === 'plenary' && board.removedAt === null
  })
  return boardId === undefined ? undefined : { boardId }
}
