import { useEditor, useValue } from '@tldraw/tldraw'
import type { Poll } from '../../../shared/space/meeting/poll.ts'
import { pollTexts } from '../../../shared/texts/polls.ts'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { useScene } from '../state/scene.ts'
import { nameOfThing } from './boardThings.ts'
import { cornerOfThing } from './corner.ts'
import { type DotCount, dotCounts } from './dotCounts.ts'
import styles from './PollDots.module.css'
import { useShownResult } from './shownResult.ts'

/** On notes that are narrower than this on the screen a large count would cover the words. */
const smallNote = 100

/** How many dots each note or zone got, on the note itself. */
export function ResultDots({ polls }: { polls: readonly Poll[] }) {
  const { board } = useScene()
  const [shown] = useShownResult(board.id)
  const poll = polls.find(({ id }) => id === shown.pollId) ?? polls[0]
  if (!poll || shown.hidden) return null
  return dotCounts(poll, shown.round).map((count) => <Count key={count.key} count={count} />)
}

function Count({ count: { key, dots, isMost } }: { count: DotCount }) {
  const editor = useEditor()
  const texts = useTexts(pollTexts).result
  const corner = useValue('corner', () => cornerOfThing(editor, key, 'top'), [editor, key])
  if (!corner) return null
  return (
    <span
      className={styles.count}
      data-dots-of={key}
      data-most={isMost ? '' : undefined}
      data-small={corner.width < smallNote ? '' : undefined}
      style={{ transform: `translate(${corner.x}px, ${corner.y}px) translate(-40%, -65%)` }}
      role="img"
      aria-label={texts.dotsOn(dots, nameOfThing(editor, key) ?? '')}
    >
      <span aria-hidden="true">{dots}</span>
    </span>
  )
}
