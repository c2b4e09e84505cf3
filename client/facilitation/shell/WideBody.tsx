import type { Meeting } from '../../../shared/space/meeting/meeting.ts'
import { Centre } from '../centre/Centre.tsx'
import { type DeskTab, useKeptScroll } from '../deskMemory.ts'
import { useDeskView } from '../deskView.ts'
import { SheetEditor } from '../editor/SheetEditor.tsx'
import { GroupsPanel } from '../groups/GroupsPanel.tsx'
import { PeopleColumn } from '../people/PeopleColumn.tsx'
import { RunColumn } from '../sheet/RunColumn.tsx'
import styles from './Desk.module.css'

export type BodyProps = {
  tab: DeskTab
  onTab: (tab: DeskTab) => void
  /** The meeting whose run sheet is shown. */
  meeting: Meeting | undefined
  onMeeting: (meetingId: string) => void
}

/** Three columns side by side, each scrolling by itself: nothing that happens in one moves another. */
export function WideBody({ tab, onTab, meeting, onMeeting }: BodyProps) {
  const { space, texts } = useDeskView()
  const run = useKeptScroll(space.id, 'run')
  const middle = useKeptScroll(space.id, tab)
  const people = useKeptScroll(space.id, 'people')
  return (
    <div className={styles.columns} data-wide={tab === 'sheet' ? '' : undefined}>
      {tab !== 'sheet' && (
        <div ref={run} className={styles.column}>
          <RunColumn meeting={meeting} onEdit={() => onTab('sheet')} />
        </div>
      )}
      <div key={tab} ref={middle} className={`${styles.column} ${styles.middle}`}>
        {tab === 'sheet' ? (
          <SheetEditor meeting={meeting} onChoose={onMeeting} />
        ) : tab === 'groups' ? (
          <GroupsPanel meeting={meeting} />
        ) : (
          <Centre />
        )}
      </div>
      <aside ref={people} className={styles.column} aria-label={texts.panes.people}>
        <PeopleColumn />
      </aside>
    </div>
  )
}
