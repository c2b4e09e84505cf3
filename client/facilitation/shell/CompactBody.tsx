import { currentStep } from '../../../shared/space/meeting/now.ts'
import { readyWords } from '../../meeting/ready.ts'
import { Centre } from '../centre/Centre.tsx'
import type { DeskTab } from '../deskMemory.ts'
import { useDeskView } from '../deskView.ts'
import { SheetEditor } from '../editor/SheetEditor.tsx'
import { GroupsPanel } from '../groups/GroupsPanel.tsx'
import { Hands } from '../people/Hands.tsx'
import { InviteBlock } from '../people/InviteBlock.tsx'
import { Messages } from '../people/Messages.tsx'
import { PeopleList } from '../people/PeopleList.tsx'
import { RunColumn } from '../sheet/RunColumn.tsx'
import styles from './Desk.module.css'
import type { BodyProps } from './WideBody.tsx'

const tabs = ['work', 'run', 'people', 'groups'] as const satisfies readonly DeskTab[]

/** The remote: what asks for an answer stays on top, the rest stands behind tabs. */
export function CompactBody({ tab, onTab, meeting, onMeeting }: BodyProps) {
  const { space, texts } = useDeskView()
  const step = currentStep(space)
  const ready = step && readyWords(space, step, texts.ready)
  const labels = {
    work: texts.panes.work,
    run: texts.panes.sheet,
    people: texts.panes.people,
    groups: texts.panes.groups,
  }
  return (
    <div className={styles.compact}>
      {ready && <p className={styles.readyLine}>{ready}</p>}
      <Hands />
      <nav className={styles.tabs} aria-label={texts.panes.label}>
        {tabs.map((each) => (
          <button
            key={each}
            type="button"
            className={styles.tab}
            aria-pressed={tab === each || (each === 'run' && tab === 'sheet')}
            onClick={() => onTab(each)}
          >
            {labels[each]}
          </button>
        ))}
      </nav>
      {tab === 'work' && (
        <>
          <Messages />
          <Centre />
        </>
      )}
      {tab === 'run' && <RunColumn meeting={meeting} onEdit={() => onTab('sheet')} />}
      {tab === 'sheet' && <SheetEditor meeting={meeting} onChoose={onMeeting} />}
      {tab === 'people' && (
        <>
          <PeopleList />
          <InviteBlock />
        </>
      )}
      {tab === 'groups' && <GroupsPanel meeting={meeting} />}
    </div>
  )
}
