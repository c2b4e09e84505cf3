import { useMemo } from 'react'
import type { Step } from '../../../shared/space/meeting/step.ts'
import type { SpaceState } from '../../../shared/space/model.ts'
import { screenTexts } from '../../../shared/texts/screen.ts'
import { useServerNow } from '../../meeting/clock.ts'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { divisionOf, namedGroups, readyNow, withoutGroup } from '../division.ts'
import { Fitted } from '../Fitted.tsx'
import { groupPageAt, groupSheet } from '../groupPages.ts'
import { RingTimer } from '../RingTimer.tsx'
import { CornerCode } from './CornerCode.tsx'
import { Groups } from './Groups.tsx'
import { isLong } from './longQuestion.ts'
import { Ready } from './Ready.tsx'
import styles from './Scenes.module.css'

type Props = { space: SpaceState; step: Step }

/** More names than this would be a list that nobody reads. */
const mostNames = 5

/** While people work: the question, the time, who is with whom and how many are done. Never what they write. */
export function QuestionScene({ space, step }: Props) {
  const { timer } = space.live
  const question = step.question || step.title
  const ready = readyNow(space, step)
  const groups = useGroups(space, step, question)
  return (
    <div
      className={styles.working}
      data-long={(!groups && isLong(question)) || undefined}
      data-groups={groups !== undefined || undefined}
    >
      <p className={styles.kicker}>{step.question === '' ? '' : step.title}</p>
      <Fitted as="h1" most={128} least={52} className={styles.question}>
        {question}
      </Fitted>
      {timer?.stepId === step.id && (
        <div className={styles.time}>
          <RingTimer timer={timer} />
        </div>
      )}
      {groups && <Groups key={groups.page} {...groups} />}
      <div className={styles.foot}>
        <Division space={space} step={step} />
        {ready && <Ready {...ready} />}
        <CornerCode space={space} />
      </div>
    </div>
  )
}

/** The groups that are up now, if there are any. */
function useGroups(space: SpaceState, step: Step, question: string) {
  const named = useMemo(() => namedGroups(space, step), [space, step])
  const { pages, ...look } = useMemo(() => groupSheet(named, question), [named, question])
  const startedAt = step.startedAt ?? 0
  const page = groupPageAt(pages.length, startedAt, useServerNow(10_000, startedAt))
  const groups = pages[page ?? -1]
  return groups && groups.length > 0 ? { ...look, groups, page } : undefined
}

function Division({ space, step }: Props) {
  const texts = useTexts(screenTexts).work
  const division = divisionOf(space, step)
  const left = withoutGroup(space, step)
  return (
    <div className={styles.division}>
      <p className={styles.how}>
        {division.kind === 'together' && texts.together}
        {division.kind === 'solo' && texts.solo}
        {division.kind === 'none' && step.grouping.by === 'choice' && texts.choose}
        {division.kind === 'groups' &&
          (division.sizes.length > 2
            ? texts.groupsMixed(division.sizes.reduce((sum, [, count]) => sum + count, 0))
            : texts.groups(division.sizes))}
      </p>
      {division.kind === 'solo' && <p className={styles.aside}>{texts.soloPrivate}</p>}
      {division.kind === 'groups' && left.length > 0 && (
        <p className={styles.aside}>
          {left.length > mostNames ? texts.withoutGroupMany(left.length) : texts.withoutGroup(left)}
        </p>
      )}
    </div>
  )
}
