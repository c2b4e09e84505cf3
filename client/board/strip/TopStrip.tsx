import type { Editor } from '@tldraw/tldraw'
import { ArrowLeft } from 'lucide-react'
import { werkvormen } from '../../../shared/werkvormen/index.ts'
import { aboutBoard } from '../../meeting/step/aboutBoard.ts'
import { QuestionLine } from '../../meeting/step/QuestionLine.tsx'
import { readsWords } from '../../meeting/step/readsWords.ts'
import { Link } from '../../ui/components/Link.tsx'
import { useLanguage } from '../../ui/i18n/language.ts'
import { ShareList } from '../sharing/ShareList.tsx'
import { useScene } from '../state/scene.ts'
import { BoardActions } from './BoardActions.tsx'
import { ModeSwitch } from './ModeSwitch.tsx'
import { PeopleHere } from './PeopleHere.tsx'
import { SavedBadge } from './SavedBadge.tsx'
import { StepActions, StepTime } from './StepParts.tsx'
import styles from './TopStrip.module.css'

type Props = { editor: Editor | undefined; narrow: boolean }

/** What to work on and for how long, or what board this is; who is here, and whether the work is safe. */
export function TopStrip({ editor, narrow }: Props) {
  const { space, board, me, view, mode, texts, meeting, step } = useScene()
  const language = useLanguage()
  const summary = werkvormen[board.werkvorm]?.texts[language]
  return (
    <header className={styles.strip} data-narrow={narrow ? '' : undefined} data-step={step ? '' : undefined}>
      <Link
        href={`/s/${space.id}`}
        className={styles.back}
        aria-label={texts.backToSpaceLong(space.meta.title)}
        title={texts.backToSpaceLong(space.meta.title)}
      >
        <ArrowLeft size={20} aria-hidden />
        {!narrow && <span>{texts.backToSpace}</span>}
      </Link>
      {step ? (
        <div className={styles.title}>
          <QuestionLine
            question={step.step.question || step.step.title}
            about={aboutBoard(space, board, step, me, meeting)}
          />
        </div>
      ) : (
        <div className={styles.title}>
          <h1>{board.title}</h1>
          {board.kind === 'solo' ? (
            <p>{readsWords(board, meeting.reads)}</p>
          ) : (
            summary && !narrow && <p>{summary.summary}</p>
          )}
        </div>
      )}
      {(narrow || me.role !== 'facilitator') && <StepTime />}
      <div className={styles.state}>
        {editor && !narrow && <ShareList editor={editor} narrow={false} />}
        <ModeSwitch narrow={narrow} />
        <StepActions />
        {view.store && (editor || mode === 'list') && (
          <PeopleHere editor={editor} store={view.store} narrow={narrow} />
        )}
        <SavedBadge narrow={narrow} />
        {me.role === 'facilitator' && <BoardActions narrow={narrow} />}
      </div>
    </header>
  )
}
