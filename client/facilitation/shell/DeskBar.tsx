import { ArrowLeft, ListOrdered, Presentation, UsersRound } from 'lucide-react'
import { stepAfterCurrent } from '../../../shared/space/meeting/now.ts'
import { Link } from '../../ui/components/Link.tsx'
import type { DeskTab } from '../deskMemory.ts'
import { useDeskView } from '../deskView.ts'
import { phaseOf } from '../phase.ts'
import { EndMeeting } from '../top/EndMeeting.tsx'
import styles from './Desk.module.css'

type Props = { tab: DeskTab; onTab: (tab: DeskTab) => void; compact: boolean }

/** The way back to the space, and where there is room for three columns what they show. */
export function DeskBar({ tab, onTab, compact }: Props) {
  const { space, texts } = useDeskView()
  const { kind } = phaseOf(space)
  const mode = tab === 'sheet' || tab === 'groups' ? tab : 'meeting'
  const modes = [
    { mode: 'meeting', to: 'work', icon: Presentation },
    { mode: 'sheet', to: 'sheet', icon: ListOrdered },
    { mode: 'groups', to: 'groups', icon: UsersRound },
  ] as const
  return (
    <header className={styles.bar}>
      <Link href={`/s/${space.id}`} className={styles.back} aria-label={texts.backToSpace(space.meta.title)}>
        <ArrowLeft size={20} aria-hidden />
        <span>{space.meta.title}</span>
      </Link>
      {!compact && (
        <nav className={styles.modes} aria-label={texts.modes.label}>
          {modes.map(({ mode: each, to, icon: Icon }) => (
            <button
              key={each}
              type="button"
              aria-pressed={mode === each}
              className={styles.mode}
              onClick={() => onTab(to)}
            >
              <Icon size={18} aria-hidden />
              {texts.modes[each]}
            </button>
          ))}
        </nav>
      )}
      <div className={styles.barEnd}>
        {(kind === 'step' || kind === 'lobby') && stepAfterCurrent(space) && <EndMeeting />}
      </div>
    </header>
  )
}
