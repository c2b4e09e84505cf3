import { ArrowDown, ArrowUp, Copy, GripVertical, Trash2 } from 'lucide-react'
import type { KeyboardEvent, PointerEvent } from 'react'
import type { Step } from '../../../shared/space/meeting/step.ts'
import { Badge } from '../../ui/components/Badge.tsx'
import { Menu, MenuItem } from '../../ui/components/Menu.tsx'
import { CommandTrouble } from '../CommandTrouble.tsx'
import { useDeskView } from '../deskView.ts'
import { groupingWords } from '../groupingChoice.ts'
import { usePollMark } from '../polls/usePollMark.ts'
import styles from './Editor.module.css'
import { useStepActions } from './useStepActions.ts'

type Props = {
  step: Step
  /** The werkvorm that begins here. */
  head: string | undefined
  place: number
  count: number
  selected: boolean
  running: boolean
  held: boolean
  closed: boolean
  grip: {
    onPointerDown: (event: PointerEvent) => void
    onPointerMove: (event: PointerEvent) => void
    onPointerUp: () => void
    onPointerCancel: () => void
  }
  onSelect: () => void
  onMove: (place: number) => void
}

/** One step of the list: press it to change it, drag its grip or use the arrows to move it. */
export function StepRow({
  step,
  head,
  place,
  count,
  selected,
  running,
  held,
  closed,
  grip,
  onSelect,
  onMove,
}: Props) {
  const { texts } = useDeskView()
  const words = texts.editor
  const title = step.title || texts.sheet.untitled
  const actions = useStepActions(step)
  const poll = usePollMark(step.id)
  const kind = step.kind === 'break' ? texts.now.break : groupingWords(step.grouping, texts.groupings)
  const moveByKey = (event: KeyboardEvent) => {
    if (!event.altKey || closed || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    onMove(place + (event.key === 'ArrowUp' ? -1 : 1))
  }
  return (
    <li
      className={styles.stepRow}
      data-selected={selected ? '' : undefined}
      data-held={held ? '' : undefined}
      data-running={running ? '' : undefined}
    >
      {head && <h2 className={styles.stepHead}>{head}</h2>}
      <div className={styles.stepLine}>
        {!closed && (
          <span className={styles.grip} title={words.drag(title)} {...grip}>
            <GripVertical size={20} aria-hidden />
          </span>
        )}
        <button
          type="button"
          className={styles.stepFace}
          aria-current={selected ? 'true' : undefined}
          onClick={onSelect}
          onKeyDown={moveByKey}
        >
          <span className={styles.stepNumber}>{place + 1}</span>
          <span className={styles.stepWords}>
            <span className={styles.stepTitle}>{title}</span>
            <small>{[kind, texts.sheet.planned(step.minutes), poll].filter(Boolean).join(' · ')}</small>
          </span>
          {running && <Badge tone="accent">{texts.sheet.state.now}</Badge>}
        </button>
        {!closed && (
          <span className={styles.stepTools}>
            <button
              type="button"
              className={styles.tool}
              disabled={place === 0}
              aria-label={words.up(title)}
              onClick={() => onMove(place - 1)}
            >
              <ArrowUp size={18} aria-hidden />
            </button>
            <button
              type="button"
              className={styles.tool}
              disabled={place === count - 1}
              aria-label={words.down(title)}
              onClick={() => onMove(place + 1)}
            >
              <ArrowDown size={18} aria-hidden />
            </button>
            <Menu label={texts.who.actions(title)}>
              <MenuItem icon={Copy} onSelect={actions.duplicate}>
                {words.duplicate}
              </MenuItem>
              <MenuItem icon={Trash2} tone="trouble" onSelect={actions.remove}>
                {words.remove}
              </MenuItem>
            </Menu>
          </span>
        )}
      </div>
      <CommandTrouble command={actions.command} />
    </li>
  )
}
