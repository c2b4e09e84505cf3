import { Shuffle } from 'lucide-react'
import { useId, useState } from 'react'
import type { Meeting } from '../../../shared/space/meeting/meeting.ts'
import { groupsOf } from '../../../shared/space/meeting/now.ts'
import type { Step } from '../../../shared/space/meeting/step.ts'
import { Button } from '../../ui/components/Button.tsx'
import { EmptyState } from '../../ui/components/EmptyState.tsx'
import { CommandTrouble } from '../CommandTrouble.tsx'
import { useDeskView } from '../deskView.ts'
import { GroupingFields } from '../editor/GroupingFields.tsx'
import { groupingWords } from '../groupingChoice.ts'
import { PlainSelect } from '../PlainSelect.tsx'
import { type DeskCommand, useDeskCommand } from '../useDeskCommand.ts'
import { GroupList } from './GroupList.tsx'
import styles from './Groups.module.css'
import { dividedSteps, isSettled, stepToGroup } from './groupPlan.ts'

/** The groups of a step: before it starts as a preview that can be changed, while it runs to move people. */
export function GroupsPanel({ meeting }: { meeting: Meeting | undefined }) {
  const { space, texts } = useDeskView()
  const [chosen, setChosen] = useState<string>()
  const id = useId()
  const words = texts.groups
  const steps = meeting ? dividedSteps(space, meeting.id) : []
  const step = meeting && stepToGroup(space, meeting.id, chosen)
  if (!step) return <EmptyState title={words.title}>{words.none}</EmptyState>
  return (
    <section className={styles.panel} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className="visually-hidden">
        {words.title}
      </h2>
      <div className={styles.which}>
        <label htmlFor={id}>{words.forStep}</label>
        <PlainSelect
          id={id}
          value={step.id}
          onChange={setChosen}
          options={steps.map(({ id: value, title, grouping }) => ({
            value,
            label: `${title} (${groupingWords(grouping, texts.groupings)})`,
          }))}
        />
      </div>
      {!isSettled(space, step) && (
        <div className={styles.how}>
          <GroupingFields step={step} fixed={false} brief />
        </div>
      )}
      <StepGroups key={step.id} step={step} />
    </section>
  )
}

function StepGroups({ step }: { step: Step }) {
  const { space, texts } = useDeskView()
  const command = useDeskCommand()
  const words = texts.groups
  const groups = groupsOf(space, step.id)
  const settled = isSettled(space, step)
  if (groups.length === 0) {
    return (
      <div className={styles.notMade}>
        <h3>{words.notMadeTitle}</h3>
        <p>{words.notMadeText}</p>
        <MakeButton step={step} command={command} label={words.make} primary />
        <CommandTrouble command={command} />
      </div>
    )
  }
  const people = groups.reduce((sum, { members }) => sum + members.length, 0)
  return (
    <>
      <div className={styles.bar}>
        <p>
          <strong>{words.count(groups.length, people)}. </strong>
          {settled ? words.running : step.grouping.by === 'choice' ? words.choiceNote : words.before}
        </p>
        {!settled && step.grouping.by !== 'choice' && (
          <MakeButton step={step} command={command} label={words.shuffle} />
        )}
      </div>
      <CommandTrouble command={command} />
      <GroupList step={step} groups={groups} settled={settled} />
    </>
  )
}

type MakeProps = { step: Step; command: DeskCommand; label: string; primary?: boolean }

/** Makes the groups, or makes them anew with another draw; who is locked stays. */
function MakeButton({ step, command, label, primary = false }: MakeProps) {
  const { space, texts } = useDeskView()
  const groups = groupsOf(space, step.id)
  const make = () => {
    const seed = Math.floor(Math.random() * 2 ** 31)
    const done = groups.length > 0 ? texts.groups.shuffled : undefined
    void command.send({ type: 'makeGroups', stepId: step.id, seed }, done)
  }
  return (
    <Button
      kind={primary ? 'primary' : 'quiet'}
      icon={Shuffle}
      busy={command.busy ? texts.busy : undefined}
      onClick={make}
    >
      {label}
    </Button>
  )
}
