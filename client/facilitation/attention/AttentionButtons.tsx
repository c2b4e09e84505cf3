import { Eye, Grab, LogOut, Pin, Users } from 'lucide-react'
import { navigate } from 'wouter/use-browser-location'
import { runningMeeting } from '../../../shared/space/meeting/now.ts'
import type { Board } from '../../../shared/space/model.ts'
import { Button } from '../../ui/components/Button.tsx'
import { Menu, MenuItem } from '../../ui/components/Menu.tsx'
import type { FromDesk } from '../BoardLink.tsx'
import { CommandTrouble } from '../CommandTrouble.tsx'
import { useDeskView } from '../deskView.ts'
import { useDeskCommand } from '../useDeskCommand.ts'
import styles from './Attention.module.css'
import { commonBoards, meetingBoard } from './boards.ts'
import { PictureButton } from './PictureButton.tsx'
import { ScreenMenu } from './ScreenMenu.tsx'

/** Bringing everyone to one board, letting them follow, letting them go, and the shared screen. */
export function AttentionButtons() {
  const { space, texts } = useDeskView()
  const command = useDeskCommand()
  const words = texts.attention
  const board = meetingBoard(space)
  const runs = runningMeeting(space) !== undefined
  const busy = command.busy ? texts.busy : undefined
  const gather = (to: Board) =>
    void command.send({ type: 'gather', boardId: to.id }, words.gatherDone(to.title))
  const lead = async (to: Board, held: boolean) => {
    const led = await command.send({ type: 'spotlight', boardId: to.id, held }, words.spotlightDone)
    // What people follow is her view of the board, so that is where she goes.
    if (led) navigate(`/s/${space.id}/b/${to.id}`, { state: { from: 'desk' } satisfies FromDesk })
  }
  return (
    <div className={styles.attention}>
      {runs && space.live.attention && (
        <Button
          icon={LogOut}
          busy={busy}
          onClick={() => void command.send({ type: 'release' }, words.released)}
        >
          {words.release}
        </Button>
      )}
      {runs && !space.live.attention && board && (
        <>
          <Button
            icon={Users}
            busy={busy}
            title={words.gatherDone(board.title)}
            onClick={() => gather(board)}
          >
            {words.gather}
          </Button>
          <Button icon={Eye} busy={busy} onClick={() => void lead(board, false)}>
            {words.spotlight}
          </Button>
          <Menu label={words.gatherAt}>
            {commonBoards(space).map((each) => (
              <MenuItem key={each.id} icon={Grab} onSelect={() => gather(each)}>
                {words.gatherOn(each.title)}
              </MenuItem>
            ))}
            <MenuItem icon={Pin} onSelect={() => void lead(board, true)}>
              {words.hold}
            </MenuItem>
          </Menu>
        </>
      )}
      {runs && <PictureButton />}
      <ScreenMenu />
      <CommandTrouble command={command} floating />
    </div>
  )
}
