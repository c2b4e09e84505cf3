import { Crosshair, LayoutDashboard, MonitorPlay, Unlock } from 'lucide-react'
import type { Rect } from '../../../shared/space/meeting/live.ts'
import { runningMeeting } from '../../../shared/space/meeting/now.ts'
import type { SpaceState } from '../../../shared/space/model.ts'
import { meetingTexts } from '../../../shared/texts/meeting.ts'
import { Link } from '../../ui/components/Link.tsx'
import { Menu, MenuItem } from '../../ui/components/Menu.tsx'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { TimerMenu } from '../step/TimerMenu.tsx'
import { placePath } from '../useFollowPlace.ts'
import { useMeetingCommand } from '../useMeetingCommand.ts'
import styles from './FacilitatorBar.module.css'
import { NextButton, PreviousButton } from './NextButton.tsx'
import { TimerButtons } from './TimerButtons.tsx'
import { UndoBar } from './UndoBar.tsx'
import { useNextKeys } from './useNextKeys.ts'
import { useStepControls } from './useStepControls.ts'

type Props = {
  space: SpaceState
  boardId: string
  narrow: boolean
  /** The part of the board that is in view, in page units. */
  view: () => Rect | undefined
}

/** What a facilitator on a board needs at hand: the time, the next step, everyone's attention, the desk. */
export function FacilitatorBar(props: Props) {
  const { space, narrow } = props
  const texts = useTexts(meetingTexts)
  const controls = useStepControls(space)
  useNextKeys(controls)
  const { timer } = space.live
  if (!runningMeeting(space)) return null
  return (
    <section className={styles.bar} aria-label={texts.control.bar} data-narrow={narrow ? '' : undefined}>
      <Link href={placePath(space.id, 'desk')} className={styles.desk} title={texts.control.deskLong}>
        <LayoutDashboard size={18} aria-hidden />
        {texts.control.desk}
      </Link>
      {!narrow && (
        <p className={styles.place}>
          {controls.place > 0 ? texts.step.of(controls.place, controls.count) : texts.step.lobby}
        </p>
      )}
      {timer && !narrow && <TimerMenu timer={timer} />}
      {timer && <TimerButtons spaceId={space.id} timer={timer} />}
      <span className={styles.room} />
      <AttentionButtons {...props} />
      {!narrow && <PreviousButton controls={controls} />}
      <NextButton controls={controls} compact />
      <UndoBar space={space} controls={controls} />
    </section>
  )
}

/** Gather here, let everyone follow, and let go again. */
function AttentionButtons({ space, boardId, narrow, view }: Props) {
  const texts = useTexts(meetingTexts).control
  const { send } = useMeetingCommand(space.id)
  const board = space.boards.get(boardId)
  // Only what everyone may read can be looked at together.
  const shared = board?.kind === 'plenary'
  const gather = () => {
    const rect = view()
    void send({ type: 'gather', boardId, ...(rect ? { rect } : {}) })
  }
  const follow = (held: boolean) => void send({ type: 'spotlight', boardId, held })
  if (space.live.attention) {
    return (
      <button
        type="button"
        className={styles.release}
        title={texts.releaseLong}
        onClick={() => void send({ type: 'release' })}
      >
        <Unlock size={18} aria-hidden />
        {texts.release}
      </button>
    )
  }
  if (!shared) return null
  return (
    <>
      {!narrow && (
        <button type="button" className={styles.action} title={texts.gatherLong} onClick={gather}>
          <Crosshair size={18} aria-hidden />
          {texts.gather}
        </button>
      )}
      {!narrow && (
        <button
          type="button"
          className={styles.action}
          title={texts.spotlightLong}
          onClick={() => follow(false)}
        >
          <MonitorPlay size={18} aria-hidden />
          {texts.spotlight}
        </button>
      )}
      <Menu label={texts.more}>
        {narrow && (
          <MenuItem icon={Crosshair} onSelect={gather}>
            {texts.gather}
          </MenuItem>
        )}
        {narrow && (
          <MenuItem icon={MonitorPlay} onSelect={() => follow(false)}>
            {texts.spotlight}
          </MenuItem>
        )}
        <MenuItem icon={MonitorPlay} onSelect={() => follow(true)}>
          {texts.spotlightHeld}
        </MenuItem>
      </Menu>
    </>
  )
}
