import type { Editor } from '@tldraw/tldraw'
import { lazy, Suspense, useEffect, useMemo, useState } from 'react'
import { distinctNames, shortNames } from '../../shared/space/distinctNames.ts'
import type { Board, Member, SpaceState } from '../../shared/space/model.ts'
import { boardTexts } from '../../shared/texts/board.ts'
import { listTexts } from '../../shared/texts/list.ts'
import { meetingTexts } from '../../shared/texts/meeting.ts'
import type { Belonging } from '../meeting/belonging.ts'
import { MessageNotes } from '../meeting/MessageNotes.tsx'
import { harvestTarget, stepHere, stepOfBoard } from '../meeting/step/stepHere.ts'
import { ListView } from '../outline/ListView.tsx'
import { ReadingSide } from '../reading/ReadingSide.tsx'
import type { BoardView } from '../sync/views.ts'
import { DisciplineMarks } from '../ui/components/DisciplineMark.tsx'
import { SkipLink } from '../ui/components/SkipLink.tsx'
import { Waiting } from '../ui/components/Waiting.tsx'
import { useTexts } from '../ui/i18n/useTexts.ts'
import { usePageTitle } from '../ui/usePageTitle.ts'
import styles from './BoardScreen.module.css'
import { CanvasBoundary } from './canvas/CanvasBoundary.tsx'
import { fetchCanvas } from './canvas/fetchCanvas.ts'
import { useAllowedTools } from './canvas/useAllowedTools.ts'
import { useLayoutSwitch } from './canvas/useLayoutSwitch.ts'
import { useReadOnly } from './canvas/useReadOnly.ts'
import { PasteDialog } from './notes/PasteDialog.tsx'
import type { PasteQuestion, PasteSetting } from './notes/paste.ts'
import { useAttentionView } from './people/useAttentionView.ts'
import { useLeadOn } from './people/useLeadOn.ts'
import { PollPanel } from './polls/PollPanel.tsx'
import { useBoardMode } from './state/boardMode.ts'
import { Notices } from './state/notices.ts'
import { readOnlyReason } from './state/readOnlyReason.ts'
import { type Scene, SceneContext } from './state/scene.ts'
import { useEscToDesk } from './state/useEscToDesk.ts'
import { useLeaveWarning } from './state/useLeaveWarning.ts'
import { useNarrow } from './state/useNarrow.ts'
import { useUnanswered } from './state/useUnanswered.ts'
import { useViewOptions } from './state/viewOptions.ts'
import { Banners } from './strip/Banners.tsx'
import { Facilitating } from './strip/Facilitating.tsx'
import { TopStrip } from './strip/TopStrip.tsx'
import { useBoardNotices } from './strip/useBoardNotices.ts'

const CanvasSide = lazy(fetchCanvas)

type Props = {
  space: SpaceState
  board: Board
  me: Member
  view: BoardView
  /** Where this person belongs in the meeting, when that is elsewhere. */
  astray: Belonging | undefined
  licenseKey: string | undefined
}

/** A board that can be shown: strip, banners, canvas and tools. */
export function BoardScreen(props: Props) {
  const narrow = useNarrow()
  const [setting, setSetting] = useState<PasteSetting>()
  const [question, setQuestion] = useState<PasteQuestion>()
  const [foot, setFoot] = useState<HTMLElement | null>(null)
  const scene = useSceneOf(props, setting?.editor, narrow)
  const isList = scene.mode === 'list'
  const listLabel = useTexts(listTexts).label
  useReadOnly(setting?.editor, scene.readOnly)
  useAllowedTools(setting?.editor, scene.notesOnly)
  useAttentionView(setting?.editor, scene)
  useLeadOn(scene)
  useEscToDesk(setting?.editor, scene)
  useBoardNotices(scene)
  useLeaveWarning(props.view.saved === 'unsaved')
  usePageTitle(props.board.title)
  const { store } = props.view
  return (
    <DisciplineMarks members={props.space.members.values()}>
      <SceneContext.Provider value={scene}>
        <div className={styles.screen} data-mode={scene.mode}>
          {isList && <SkipLink />}
          <TopStrip editor={setting?.editor} narrow={narrow} />
          <Facilitating editor={setting?.editor} narrow={narrow} />
          <Banners editor={setting?.editor} />
          <div className={styles.messages}>
            <MessageNotes space={props.space} toGroup={props.view.message} />
          </div>
          <main
            id="inhoud"
            tabIndex={isList ? -1 : undefined}
            className={styles.work}
            aria-label={isList ? listLabel : scene.texts.canvas}
          >
            <div className={styles.canvas}>
              {store && isList && <ListView key={store.id} store={store} />}
              {store && !isList && (
                <CanvasBoundary>
                  <Suspense fallback={<Waiting>{scene.texts.state.opening}</Waiting>}>
                    <CanvasSide
                      store={store}
                      licenseKey={props.licenseKey}
                      narrow={narrow}
                      foot={foot}
                      setting={setting}
                      setSetting={setSetting}
                      ask={setQuestion}
                    />
                  </Suspense>
                </CanvasBoundary>
              )}
            </div>
            <PollPanel editor={setting?.editor} />
            <ReadingSide narrow={narrow} />
            {narrow && !isList && <div ref={setFoot} className={styles.foot} />}
          </main>
        </div>
        {question && setting && (
          <PasteDialog question={question} setting={setting} onClose={() => setQuestion(undefined)} />
        )}
      </SceneContext.Provider>
    </DisciplineMarks>
  )
}

function useSceneOf(
  { space, board, me, view, astray }: Props,
  editor: Editor | undefined,
  narrow: boolean,
): Scene {
  const texts = useTexts(boardTexts)
  const [options, setOptions] = useViewOptions()
  const [mode, setMode] = useBoardMode(narrow)
  const notices = useMemo(() => new Notices(), [])
  const names = useMemo(() => distinctNames(space.members.values()), [space.members])
  const short = useMemo(() => shortNames(space.members.values()), [space.members])
  const reach = useUnanswered(view)
  useEffect(() => () => notices.dispose(), [notices])
  const meeting = useTexts(meetingTexts)
  const step = stepHere(space, board)
  const rules = stepOfBoard(space, board)
  const timeOver = step !== undefined && space.live.timer?.inputPaused === true
  const readOnly = readOnlyReason(view.access.content, board, me, timeOver)
  const layout = useLayoutSwitch(editor, view.access.layout === 'write')
  return {
    space,
    board,
    me,
    view,
    editor,
    names,
    shortNames: short,
    texts,
    notices,
    options,
    setOptions,
    mode,
    setMode,
    readOnly,
    notesOnly: board.allow === 'notes' && me.role === 'participant',
    step,
    harvest: rules && harvestTarget(space, rules, board, me.id),
    astray,
    meeting,
    ...reach,
    ...layout,
  }
}
