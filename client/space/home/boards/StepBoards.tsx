import { Users } from 'lucide-react'
import { spaceTexts } from '../../../../shared/texts/space.ts'
import { Link } from '../../../ui/components/Link.tsx'
import { useTexts } from '../../../ui/i18n/useTexts.ts'
import type { HomeView } from '../homeView.ts'
import folded from './Boards.module.css'
import styles from './StepBoards.module.css'
import { boardsBySteps } from './shownBoards.ts'

/** Boards of groups and of oneself, to look back on: many after a few meetings, so they stand folded below the others. */
export function StepBoards({ home }: { home: HomeView }) {
  const texts = useTexts(spaceTexts)
  const steps = boardsBySteps(home.space, home.me)
  const count = steps.reduce((sum, { boards }) => sum + boards.length, 0)
  if (count === 0) return null
  return (
    <details className={folded.folded}>
      <summary>
        <Users size={18} aria-hidden />
        {texts.boards.ofSteps(count)}
      </summary>
      {steps.map(({ title, boards }) => (
        <div key={boards[0]?.id} className={styles.step}>
          {title && <h3>{title}</h3>}
          <ul>
            {boards.map((board) => (
              <li key={board.id}>
                <Link href={`/s/${home.space.id}/b/${board.id}`}>{nameWithin(title, board.title)}</Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  )
}

/** Titles begin with the step's, which stands above them already. */
function nameWithin(step: string, title: string): string {
  return title.startsWith(`${step} · `) ? title.slice(step.length + 3) : title
}
