import { Circle, CircleCheck, ExternalLink, Monitor } from 'lucide-react'
import { useState } from 'react'
import type { Screen } from '../../../shared/space/meeting/live.ts'
import { runningMeeting } from '../../../shared/space/meeting/now.ts'
import { announce } from '../../ui/components/announcements.ts'
import { CopyField } from '../../ui/components/CopyField.tsx'
import { Dialog } from '../../ui/components/Dialog.tsx'
import { Menu, MenuItem, MenuRule } from '../../ui/components/Menu.tsx'
import { CommandTrouble } from '../CommandTrouble.tsx'
import { useDeskView } from '../deskView.ts'
import { useDeskCommand } from '../useDeskCommand.ts'
import styles from './Attention.module.css'
import { commonBoards, pictureBoard } from './boards.ts'

const plain = ['auto', 'lobby', 'question', 'message'] as const satisfies readonly Screen['show'][]

/** The shared screen: opening it, and what it shows. */
export function ScreenMenu() {
  const { space, texts } = useDeskView()
  const command = useDeskCommand()
  const [link, setLink] = useState<string>()
  const words = texts.screen
  const now = space.live.screen ?? { show: 'auto', boardId: null, pollId: null }
  const polls = [...space.polls.values()].filter(({ state }) => state !== 'prepared')
  const drawn = pictureBoard(space)
  const show = (next: { show: Screen['show']; boardId?: string; pollId?: string }) =>
    void command.send({ type: 'showOnScreen', ...next })
  const named = (label: string, chosen: boolean) => (chosen ? words.isNow(label) : label)
  const icon = (chosen: boolean) => (chosen ? CircleCheck : Circle)

  // A window may only be opened by the press itself, so it is opened empty and gets its address afterwards.
  const open = async () => {
    const opened = globalThis.open('', '_blank')
    const made = await command.send({ type: 'openScreen' })
    if (!made) return opened?.close()
    if (!opened) return setLink(made.link)
    opened.opener = null
    opened.location.replace(made.link)
    announce(words.opened)
  }
  return (
    <>
      <Menu
        label={words.title}
        face={
          <>
            <Monitor size={18} aria-hidden />
            <span className={styles.face}>{words.title}</span>
          </>
        }
      >
        <MenuItem icon={ExternalLink} onSelect={() => void open()}>
          {words.open}
        </MenuItem>
        {runningMeeting(space) && (
          <>
            <MenuRule />
            {plain.map((each) => (
              <MenuItem key={each} icon={icon(now.show === each)} onSelect={() => show({ show: each })}>
                {named(words.show[each], now.show === each)}
              </MenuItem>
            ))}
            {commonBoards(space).map((board) => (
              <MenuItem
                key={board.id}
                icon={icon(now.show === 'board' && now.boardId === board.id)}
                onSelect={() => show({ show: 'board', boardId: board.id })}
              >
                {named(words.boardNamed(board.title), now.show === 'board' && now.boardId === board.id)}
              </MenuItem>
            ))}
            {drawn && (
              <MenuItem
                icon={icon(now.show === 'reading' && now.boardId === drawn.id)}
                onSelect={() => show({ show: 'reading', boardId: drawn.id })}
              >
                {named(words.readingNamed(drawn.title), now.show === 'reading' && now.boardId === drawn.id)}
              </MenuItem>
            )}
            {polls.map((poll) => (
              <MenuItem
                key={poll.id}
                icon={icon(now.show === 'poll' && now.pollId === poll.id)}
                onSelect={() => show({ show: 'poll', pollId: poll.id })}
              >
                {named(words.pollNamed(poll.title), now.pollId === poll.id)}
              </MenuItem>
            ))}
          </>
        )}
      </Menu>
      <CommandTrouble command={command} floating />
      {link && (
        <Dialog open onClose={() => setLink(undefined)} title={words.title} lead={words.blocked}>
          <CopyField label={words.title} value={link} hint={words.openHint} startHere />
        </Dialog>
      )}
    </>
  )
}
