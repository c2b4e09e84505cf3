import type { ReactNode } from 'react'
import { currentStep, nextMeeting, runningMeeting, stepsOf } from '../../../shared/space/meeting/now.ts'
import type { Member, SpaceState } from '../../../shared/space/model.ts'
import { meetingTexts } from '../../../shared/texts/meeting.ts'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { MessageNotes } from '../MessageNotes.tsx'
import { HandButton } from '../step/StepButtons.tsx'
import styles from './MeetingPanel.module.css'
import { StartOrDesk } from './StartOrDesk.tsx'
import { StepNow } from './StepNow.tsx'
import { WhatComes } from './WhatComes.tsx'
import { WhoIsIn } from './WhoIsIn.tsx'

type Props = {
  space: SpaceState
  me: Member
  online: ReadonlySet<string>
}

/** The meeting that runs or comes next, at the top of the home. Nothing when there is none, but for who can make one. */
export function MeetingPanel({ space, me, online }: Props) {
  const texts = useTexts(meetingTexts).lobby
  const meeting = nextMeeting(space)
  const step = currentStep(space)
  const leads = me.role === 'facilitator'
  if (!meeting) return leads ? <NothingPlanned space={space} /> : null
  const steps = stepsOf(space, meeting.id)
  const runs = runningMeeting(space) !== undefined
  if (!leads && !runs && steps.length === 0) return null
  if (step) {
    return (
      <Panel title={texts.running}>
        <StepNow space={space} me={me} step={step} />
        <MessageNotes space={space} />
        <div className={styles.actions}>
          {leads && <StartOrDesk space={space} meeting={meeting} />}
          {me.role === 'participant' && <HandButton space={space} me={me} />}
        </div>
      </Panel>
    )
  }
  return (
    <Panel title={runs ? texts.title : texts.next}>
      <WhatComes meeting={meeting} steps={steps} whole={leads} />
      {runs && <WhoIsIn space={space} online={online} />}
      {!leads && <p className={styles.quiet}>{texts.stay}</p>}
      <MessageNotes space={space} />
      {leads && (
        <div className={styles.actions}>
          <StartOrDesk space={space} meeting={meeting} />
        </div>
      )}
    </Panel>
  )
}

function NothingPlanned({ space }: { space: SpaceState }) {
  const texts = useTexts(meetingTexts).lobby
  return (
    <Panel title={texts.next}>
      <p>{texts.nothingPlanned}</p>
      <p className={styles.quiet}>{texts.nothingPlannedHint}</p>
      <div className={styles.actions}>
        <StartOrDesk space={space} meeting={undefined} />
      </div>
    </Panel>
  )
}

function Panel({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.panel} aria-labelledby="bijeenkomst">
      <h2 id="bijeenkomst" className={styles.title}>
        {title}
      </h2>
      {children}
    </section>
  )
}
