import { useMemo, useRef, useState } from 'react'
import { distinctNames, shortNames } from '../../../shared/space/distinctNames.ts'
import type { Member, SpaceState } from '../../../shared/space/model.ts'
import { deskTexts } from '../../../shared/texts/desk.ts'
import type { Trouble } from '../../api/trouble.ts'
import { useNextKeys } from '../../meeting/facilitator/useNextKeys.ts'
import { useStepControls } from '../../meeting/facilitator/useStepControls.ts'
import { useMeetingPage } from '../../meeting/useMeetingPage.ts'
import { useDesk } from '../../sync/useDesk.ts'
import type { SpaceView } from '../../sync/views.ts'
import { DisciplineMarks } from '../../ui/components/DisciplineMark.tsx'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { usePageTitle } from '../../ui/usePageTitle.ts'
import { useDeskTab } from '../deskMemory.ts'
import { DeskContext, type DeskView } from '../deskView.ts'
import { meetingToShow, phaseOf } from '../phase.ts'
import { StatusLine } from '../top/StatusLine.tsx'
import { TopBar } from '../top/TopBar.tsx'
import { useCompact } from '../useCompact.ts'
import { CompactBody } from './CompactBody.tsx'
import styles from './Desk.module.css'
import { DeskBar } from './DeskBar.tsx'
import { WideBody } from './WideBody.tsx'

type Props = { view: SpaceView; space: SpaceState; me: Member }

/** The desk: bar, what runs the meeting, and below it the parts that a facilitator looks at. */
export function Desk({ view, space, me }: Props) {
  const scene = useSceneOf({ view, space, me })
  const { texts } = scene
  const compact = useCompact()
  const [trouble, setTrouble] = useState<Trouble>()
  const controls = useStepControls(space, setTrouble)
  const running = phaseOf(space).kind === 'lobby' || phaseOf(space).kind === 'step'
  const [tab, setTab] = useDeskTab(space.id, running ? 'work' : 'sheet')
  const [chosen, setChosen] = useState<string>()
  const meeting = meetingToShow(space, chosen)
  usePageTitle(texts.pageTitle(space.meta.title))
  useMeetingPage({ state: space, me, connected: view.connected, open: 'desk' })
  useNextKeys(controls)
  const parts = { tab, onTab: setTab, meeting, onMeeting: setChosen }
  return (
    <DisciplineMarks members={space.members.values()}>
      <DeskContext value={scene}>
        <div className={styles.desk} data-messages="foot">
          <DeskBar tab={tab} onTab={setTab} compact={compact} />
          <main id="inhoud" tabIndex={-1} className={styles.main} aria-label={texts.title}>
            <TopBar
              controls={controls}
              trouble={{ trouble, dismiss: () => setTrouble(undefined) }}
              onSheet={() => setTab('sheet')}
            />
            <StatusLine controls={controls} />
            {compact ? <CompactBody {...parts} /> : <WideBody {...parts} />}
          </main>
        </div>
      </DeskContext>
    </DisciplineMarks>
  )
}

function useSceneOf({ view: now, space, me }: Props): DeskView {
  const view = useLastSeen(now)
  const texts = useTexts(deskTexts)
  const notes = useDesk(space.id, me.role === 'facilitator')
  const names = useMemo(() => distinctNames(space.members.values()), [space.members])
  const firstNames = useMemo(() => shortNames(space.members.values()), [space.members])
  const where = useMemo(() => new Map([...view.where, [me.id, 'desk']]), [view.where, me.id])
  const online = useMemo(() => new Set([...view.online, me.id]), [view.online, me.id])
  return { space, me, online, where, connected: now.connected, names, firstNames, notes, texts }
}

/** Without a connection nobody is known to be here; then it is told who was here last, not that all are gone. */
function useLastSeen(view: SpaceView): SpaceView {
  const last = useRef(view)
  if (view.connected) last.current = view
  return view.connected ? view : { ...view, online: last.current.online, where: last.current.where }
}
