import { type Editor, type TLStore, useValue } from '@tldraw/tldraw'
import { ChevronDown, CircleDot, Vote } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { Poll } from '../../../shared/space/meeting/poll.ts'
import { pollTexts } from '../../../shared/texts/polls.ts'
import { OpenPoll } from '../../polls/OpenPoll.tsx'
import { untilWords } from '../../polls/untilWords.ts'
import { usePollNews } from '../../polls/usePollNews.ts'
import { useLanguage } from '../../ui/i18n/language.ts'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { useOutline } from '../outline/useOutline.ts'
import { useScene } from '../state/scene.ts'
import { boardPolls, isAskedOnBoard, votedOn } from './boardPolls.ts'
import { boardThings, nameOfThing } from './boardThings.ts'
import { nameInOutline, outlineThings } from './outlineThings.ts'
import styles from './PollPanel.module.css'
import { ResultPart } from './ResultPart.tsx'

type Props = { editor: Editor | undefined }

/** Beside the board, or under it on a phone: the polls that are open, else the outcome of the last one. */
export function PollPanel({ editor }: Props) {
  const { space, board, view, mode, me } = useScene()
  const texts = useTexts(pollTexts)
  const polls = boardPolls(space, board.id)
  // The lines of the list have the dots already: unfolded it would cover them on a phone, and be heard twice.
  const isInLines = mode === 'list' && me.role === 'participant' && isAskedOnBoard(space, polls, board.id)
  usePollNews(polls.open)
  const [current] = polls.open
  if (current) {
    return (
      <Foldable
        key={`${current.id}/${current.round}/${isInLines}`}
        label={texts.poll}
        words={[texts.fold, texts.unfold]}
        icon={<Vote size={18} aria-hidden />}
        unfolded={!isInLines}
      >
        {polls.open.map((poll) => (
          <OpenPart
            key={poll.id}
            editor={editor}
            poll={poll}
            dotsHere={votedOn(space, polls, board.id).includes(poll)}
          />
        ))}
      </Foldable>
    )
  }
  if ((!editor && !view.store) || polls.closed.length === 0) return null
  return (
    <Foldable
      key={`result/${polls.closed[0]?.id}/${polls.closed[0]?.round}`}
      label={texts.result.title}
      words={[texts.foldResult, texts.unfoldResult]}
      icon={<CircleDot size={18} aria-hidden />}
      unfolded={polls.isFresh}
    >
      {editor ? (
        <ResultOfCanvas editor={editor} polls={polls.closed} />
      ) : (
        view.store && <ResultOfList store={view.store} polls={polls.closed} />
      )}
    </Foldable>
  )
}

function OpenPart({ editor, poll, dotsHere }: { editor: Editor | undefined; poll: Poll; dotsHere: boolean }) {
  const { space, me, view } = useScene()
  const texts = useTexts(pollTexts)
  const language = useLanguage()
  return (
    <section className={styles.part} aria-label={poll.title}>
      <header>
        <h2 className={styles.title}>{poll.title}</h2>
        <p className={styles.about}>
          {[
            poll.round > 1 ? texts.round(poll.round) : '',
            poll.closesAt === null ? '' : texts.openUntil(untilWords(poll.closesAt, language)),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </header>
      {editor && dotsHere ? (
        <WithThings editor={editor} poll={poll} />
      ) : view.store && dotsHere ? (
        <WithRows store={view.store} poll={poll} />
      ) : (
        <OpenPoll space={space} me={me} poll={poll} connected={view.connected} />
      )}
    </section>
  )
}

function WithThings({ editor, poll }: { editor: Editor; poll: Poll }) {
  const { space, me, view } = useScene()
  const things = useValue(
    'what can get dots',
    () =>
      new Map(
        poll.questions.flatMap((question) =>
          question.kind === 'dots' ? [[question.id, boardThings(editor, question)] as const] : [],
        ),
      ),
    [editor, poll],
  )
  return (
    <OpenPoll
      space={space}
      me={me}
      poll={poll}
      connected={view.connected}
      thingsOf={(question) => things.get(question.id) ?? []}
    />
  )
}

/** The same without a canvas. */
function WithRows({ store, poll }: { store: TLStore; poll: Poll }) {
  const { space, board, me, view } = useScene()
  const outline = useOutline(store, space, board)
  return (
    <OpenPoll
      space={space}
      me={me}
      poll={poll}
      connected={view.connected}
      thingsOf={(question) => outlineThings(outline, question)}
    />
  )
}

function ResultOfCanvas({ editor, polls }: { editor: Editor; polls: readonly Poll[] }) {
  return <ResultPart nameOf={(key) => nameOfThing(editor, key)} polls={polls} />
}

function ResultOfList({ store, polls }: { store: TLStore; polls: readonly Poll[] }) {
  const { space, board } = useScene()
  const outline = useOutline(store, space, board)
  return <ResultPart nameOf={(key) => nameInOutline(outline, key)} polls={polls} />
}

type FoldableProps = {
  label: string
  /** What the button says when it is unfolded, and when it is folded. */
  words: readonly [string, string]
  icon: ReactNode
  unfolded: boolean
  children: ReactNode
}

/** Takes its place beside the canvas, so that it covers nothing; folded it is a button. */
function Foldable({ label, words, icon, unfolded, children }: FoldableProps) {
  const [open, setOpen] = useState(unfolded)
  return (
    <aside className={styles.panel} data-folded={open ? undefined : ''} aria-label={label}>
      <button
        type="button"
        className={styles.fold}
        aria-expanded={open}
        aria-label={words[open ? 0 : 1]}
        onClick={() => setOpen(!open)}
      >
        {icon}
        <span>{label}</span>
        <ChevronDown size={18} aria-hidden className={styles.chevron} />
      </button>
      {open && <div className={styles.body}>{children}</div>}
    </aside>
  )
}
