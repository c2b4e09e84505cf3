import { useEditor, useValue } from '@tldraw/tldraw'
import { Minus, Plus } from 'lucide-react'
import type { Poll } from '../../../shared/space/meeting/poll.ts'
import { pollTexts } from '../../../shared/texts/polls.ts'
import { type DotsQuestion, dotsOn } from '../../polls/dotBudget.ts'
import type { Thing } from '../../polls/things.ts'
import { useAnswer } from '../../polls/useAnswer.ts'
import { type DotVote, useDotVote } from '../../polls/useDots.ts'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { useScene } from '../state/scene.ts'
import { boardThings } from './boardThings.ts'
import { cornerOfThing } from './corner.ts'
import styles from './PollDots.module.css'

/** On a note that is smaller on the screen there is no room for a finger; the list has them all. */
const roomForDot = 52
const roomForBoth = 100

type Props = { poll: Poll; question: DotsQuestion }

/** On each note or zone of the poll a place for a dot; the list beside the board does the same by keyboard. */
export function VoteControls({ poll, question }: Props) {
  const editor = useEditor()
  const { space, view: board } = useScene()
  const { view, keeper } = useAnswer(space.id, poll, board.connected)
  const vote = useDotVote(keeper, view)(question)
  const things = useValue('what can get dots', () => boardThings(editor, question), [editor, question])
  return things.map((thing) => (
    <VoteControl key={thing.key} thing={thing} stacking={question.stacking} vote={vote} />
  ))
}

type ControlProps = { thing: Thing; stacking: boolean; vote: DotVote }

function VoteControl({ thing: { key, words }, stacking, vote }: ControlProps) {
  const editor = useEditor()
  const texts = useTexts(pollTexts).dots
  const corner = useValue('corner', () => cornerOfThing(editor, key, 'bottom'), [editor, key])
  if (!corner || corner.width < roomForDot) return null
  const own = dotsOn(vote.dots, key)
  const name = words || texts.wordless
  const takesBack = own > 0 && !stacking
  return (
    <div className={styles.vote} style={{ transform: `translate(${corner.x}px, ${corner.y}px)` }}>
      {stacking && own > 0 && corner.width >= roomForBoth && (
        <button
          type="button"
          className={styles.less}
          tabIndex={-1}
          aria-label={texts.take(name)}
          // The canvas under it would take the press for one of its own.
          onPointerDown={(event) => event.stopPropagation()}
          onClick={() => vote.take(key)}
        >
          <Minus size={14} aria-hidden />
        </button>
      )}
      <button
        type="button"
        className={styles.dot}
        // The list beside the board is the way by keyboard; 40 notes before the tools would be in the way.
        tabIndex={-1}
        data-own={own > 0 ? '' : undefined}
        data-full={own === 0 && !vote.mayAdd(key) ? '' : undefined}
        aria-label={takesBack ? texts.take(name) : texts.add(name)}
        onPointerDown={(event) => event.stopPropagation()}
        onClick={() => vote.press(key)}
      >
        <span>{own === 0 ? <Plus size={14} strokeWidth={2.5} aria-hidden /> : stacking ? own : ''}</span>
      </button>
    </div>
  )
}
