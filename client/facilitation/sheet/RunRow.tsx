import { ArrowRight, Check, Play } from 'lucide-react'
import { type RefObject, useEffect, useRef } from 'react'
import { currentStep, runningMeeting } from '../../../shared/space/meeting/now.ts'
import { clockWords } from '../../meeting/clockWords.ts'
import { Button } from '../../ui/components/Button.tsx'
import { useLanguage } from '../../ui/i18n/language.ts'
import { CommandTrouble } from '../CommandTrouble.tsx'
import { useDeskView } from '../deskView.ts'
import { groupingWords } from '../groupingChoice.ts'
import { usePollMark } from '../polls/usePollMark.ts'
import { useCompact } from '../useCompact.ts'
import { useDeskCommand } from '../useDeskCommand.ts'
import styles from './Sheet.module.css'
import type { SheetRow } from './sheetRows.ts'

type Props = {
  row: SheetRow
  /** The werkvorm that begins here. */
  head: string | undefined
  open: boolean
  onOpen: (open: boolean) => void
}

/** One step: its time, its state in words, and behind a press the way to go there out of turn. */
export function RunRow({ row, head, open, onOpen }: Props) {
  const { space, texts } = useDeskView()
  const language = useLanguage()
  const { step, state } = row
  const words = texts.sheet
  const shown = useShownWhenNow(state === 'now')
  const poll = usePollMark(step.id)
  const jumps = runningMeeting(space)?.id === step.meetingId && state !== 'now'
  return (
    <li
      ref={shown}
      className={styles.row}
      data-state={state}
      aria-current={state === 'now' ? 'step' : undefined}
    >
      {head && <h3 className={styles.head}>{head}</h3>}
      <button
        type="button"
        className={styles.rowFace}
        aria-expanded={jumps ? open : undefined}
        disabled={!jumps}
        onClick={() => onOpen(!open)}
      >
        <span className={styles.time}>
          {clockWords(row.start, language)}
          {row.planned !== undefined && <s>{clockWords(row.planned, language)}</s>}
        </span>
        <span className={styles.rowWords}>
          <span className={styles.rowTitle}>{step.title}</span>
          <small>
            {[state === 'later' ? '' : words.state[state], kindWords(row), minuteWords(row), poll]
              .filter(Boolean)
              .join(' · ')}
          </small>
        </span>
        <StateMark state={state} />
      </button>
      {open && jumps && <Jump row={row} onDone={() => onOpen(false)} />}
    </li>
  )

  function kindWords({ step }: SheetRow): string {
    return step.kind === 'break' ? texts.now.break : groupingWords(step.grouping, texts.groupings)
  }
  function minuteWords({ state, spentMinutes, step }: SheetRow): string {
    if (state === 'done') return words.took(spentMinutes, step.minutes)
    return state === 'now' ? words.sofar(spentMinutes, row.minutes) : words.planned(step.minutes)
  }
}

/** Keeps the running step in sight on a long sheet; where it is in sight already nothing moves. */
function useShownWhenNow(now: boolean): RefObject<HTMLLIElement | null> {
  const row = useRef<HTMLLIElement>(null)
  const compact = useCompact()
  useEffect(() => {
    if (now && !compact) row.current?.scrollIntoView({ block: 'nearest' })
  }, [now, compact])
  return row
}

function StateMark({ state }: { state: SheetRow['state'] }) {
  if (state === 'done') return <Check size={18} aria-hidden className={styles.mark} />
  if (state === 'now') return <Play size={18} aria-hidden className={styles.mark} />
  if (state === 'next') return <ArrowRight size={18} aria-hidden className={styles.mark} />
  return null
}

/** Going to a step out of turn takes everyone along, so it is asked; it can be taken back like any start. */
function Jump({ row: { step, state }, onDone }: { row: SheetRow; onDone: () => void }) {
  const { space, texts } = useDeskView()
  const command = useDeskCommand()
  const start = async () => {
    const expectedStep = currentStep(space)?.id ?? null
    if (await command.send({ type: 'startStep', stepId: step.id, expectedStep })) onDone()
  }
  return (
    <div className={styles.jump}>
      <p>{texts.sheet.jumpQuestion(step.title)}</p>
      <Button icon={Play} busy={command.busy ? texts.busy : undefined} onClick={() => void start()}>
        {state === 'done' ? texts.sheet.again : texts.sheet.jumpYes}
      </Button>
      <CommandTrouble command={command} />
    </div>
  )
}
