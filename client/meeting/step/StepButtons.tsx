import { Check, CircleCheck, Hand } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { Group } from '../../../shared/space/meeting/grouping.ts'
import type { Step } from '../../../shared/space/meeting/step.ts'
import type { Member, SpaceState } from '../../../shared/space/model.ts'
import { meetingTexts } from '../../../shared/texts/meeting.ts'
import { announce } from '../../ui/components/announcements.ts'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { readyCount } from '../placeWords.ts'
import { useMeetingCommand } from '../useMeetingCommand.ts'
import styles from './StepButtons.module.css'

type Props = {
  space: SpaceState
  me: Member
  step: Step
  /** The own group on a divided step; without one the mark is one's own. */
  group: Group | undefined
}

/** "Klaar" for the own group, or for oneself when everyone works together (B10). */
export function ReadyButton({ space, me, step, group }: Props) {
  const texts = useTexts(meetingTexts).ready
  const { send } = useMeetingCommand(space.id)
  const ready = space.ready.get(group?.id ?? me.id) === step.id
  const together = group !== undefined && group.members.length > 1
  const { ready: count, all } = readyCount(space, step.id)
  const press = useReadyNews(together, ready, step.id)
  const Icon = ready ? CircleCheck : Check
  const title = ready ? texts.takeBack : together ? texts.setGroup : texts.setMine
  return (
    <button
      type="button"
      className={styles.ready}
      aria-pressed={ready}
      title={title}
      onClick={() => {
        press(!ready)
        void send({ type: 'setReady', ready: !ready })
      }}
    >
      <Icon size={18} aria-hidden />
      <span>{together ? texts.group : texts.mine}</span>
      {group === undefined && all > 1 && <small>{texts.count(count, all)}</small>}
    </button>
  )
}

/** The mark is of the whole group: who did not press hears that another did. Answers what to tell it of an own press. */
function useReadyNews(together: boolean, ready: boolean, stepId: string): (ready: boolean) => void {
  const texts = useTexts(meetingTexts).ready
  const known = useRef({ stepId, ready })
  useEffect(() => {
    const before = known.current
    known.current = { stepId, ready }
    if (!together || before.stepId !== stepId || before.ready === ready) return
    announce(ready ? texts.othersReady : texts.othersNotReady)
  }, [together, ready, stepId, texts])
  return (pressed) => {
    known.current = { stepId, ready: pressed }
  }
}

/** Asks for the facilitator without words (B24). */
export function HandButton({ space, me }: Pick<Props, 'space' | 'me'>) {
  const texts = useTexts(meetingTexts).hand
  const { send } = useMeetingCommand(space.id)
  const up = space.hands.has(me.id)
  const press = async () => {
    if (await send({ type: 'raiseHand', raised: !up })) announce(up ? texts.lowered : texts.up)
  }
  return (
    <button
      type="button"
      className={styles.hand}
      aria-pressed={up}
      aria-label={up ? texts.lower : texts.raise}
      title={up ? texts.lower : texts.raise}
      onClick={() => void press()}
    >
      <Hand size={18} aria-hidden />
      <span>{texts.short}</span>
    </button>
  )
}
