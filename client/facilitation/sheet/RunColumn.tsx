import { Pencil } from 'lucide-react'
import { useId, useState } from 'react'
import type { Meeting } from '../../../shared/space/meeting/meeting.ts'
import { runSheetTimes } from '../../../shared/space/meeting/runSheet.ts'
import { useServerNow } from '../../meeting/clock.ts'
import { clockWords } from '../../meeting/clockWords.ts'
import { Button } from '../../ui/components/Button.tsx'
import { useLanguage } from '../../ui/i18n/language.ts'
import { CommandTrouble } from '../CommandTrouble.tsx'
import { useDeskView } from '../deskView.ts'
import { useDeskCommand } from '../useDeskCommand.ts'
import { RunRow } from './RunRow.tsx'
import styles from './Sheet.module.css'
import { paceWords, sheetRows } from './sheetRows.ts'
import { werkvormHeads } from './werkvormHeads.ts'

type Props = { meeting: Meeting | undefined; onEdit: () => void }

/** The run sheet beside the meeting: where we are, how it goes against the plan, and what comes. */
export function RunColumn({ meeting, onEdit }: Props) {
  const { space, texts } = useDeskView()
  const now = useServerNow(10_000)
  const id = useId()
  const [open, setOpen] = useState<string>()
  const rows = meeting ? sheetRows(space, meeting, now) : []
  const steps = rows.map(({ step }) => step)
  const heads = werkvormHeads(steps, space.meta.language, texts.sheet.ownSteps)
  return (
    <section className={styles.run} aria-labelledby={id}>
      <div className={styles.runHead}>
        <h2 id={id} className={styles.title}>
          {texts.sheet.title}
        </h2>
        <Button kind="plain" icon={Pencil} onClick={onEdit}>
          {texts.sheet.editShort}
        </Button>
      </div>
      {meeting && rows.length > 0 && <Pace meeting={meeting} now={now} />}
      {rows.length === 0 && <p className={styles.quiet}>{texts.sheet.empty}</p>}
      <ol className={styles.rows}>
        {rows.map((row, at) => (
          <RunRow
            key={row.step.id}
            row={row}
            head={heads[at]}
            open={open === row.step.id}
            onOpen={(opened) => setOpen(opened ? row.step.id : undefined)}
          />
        ))}
      </ol>
    </section>
  )
}

/** "4 minuten achter op schema, klaar om 11:34", with the way to catch up. */
function Pace({ meeting, now }: { meeting: Meeting; now: number }) {
  const { space, texts } = useDeskView()
  const language = useLanguage()
  const command = useDeskCommand()
  const { aheadMs, endExpected, endPlanned, steps } = runSheetTimes(space, meeting, now)
  const runs = space.live.meetingId === meeting.id
  const words = texts.sheet
  const pace = paceWords(aheadMs, words)
  const canFit = runs && pace !== words.onTime && steps.some(({ state }) => state === 'coming')
  const end = clockWords(endPlanned, language)
  return (
    <div className={styles.pace} data-behind={runs && aheadMs <= -60_000 ? '' : undefined}>
      <p>
        {runs && <strong>{pace}</strong>}
        <span>{words.readyAt(clockWords(endExpected, language))}</span>
      </p>
      {runs && pace !== words.onTime && <p className={styles.quiet}>{words.plannedEnd(end)}</p>}
      {canFit && (
        <Button
          busy={command.busy ? texts.busy : undefined}
          title={words.fitHint(end)}
          onClick={() =>
            void command.send({ type: 'fitSteps', meetingId: meeting.id, endAt: endPlanned }, words.fitted)
          }
        >
          {words.fit}
        </Button>
      )}
      <CommandTrouble command={command} />
    </div>
  )
}
