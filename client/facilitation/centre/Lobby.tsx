import { takingPart } from '../../../shared/space/meeting/attendance.ts'
import { EmptyState } from '../../ui/components/EmptyState.tsx'
import { useDeskView } from '../deskView.ts'
import type { Phase } from '../phase.ts'
import styles from './Centre.module.css'

/** The middle of the desk while no step runs: what waits, and the code large enough to read out. */
export function Lobby({ phase }: { phase: Exclude<Phase, { kind: 'step' }> }) {
  const { space, texts, online } = useDeskView()
  const words = texts.now
  if (phase.kind === 'none') return <EmptyState title={words.none}>{words.noneText}</EmptyState>
  if (phase.kind === 'ended') return <EmptyState title={words.ended}>{words.endedText}</EmptyState>
  const here =
    phase.kind === 'lobby'
      ? takingPart(space, phase.meeting.id).filter(({ id }) => online.has(id)).length
      : [...space.members.values()].filter(({ id, role }) => role === 'participant' && online.has(id)).length
  return (
    <div className={styles.lobby}>
      <h2>{phase.kind === 'lobby' ? words.lobby : words.planned}</h2>
      <p className={styles.lobbyWords}>{words.lobbyText(here)}</p>
      {!space.meta.closed && (
        <p className={styles.lobbyCode}>
          <span>{texts.invite.code}</span>
          <strong>{space.meta.joinCode}</strong>
        </p>
      )}
    </div>
  )
}
