import type { SpaceState } from '../../../shared/space/model.ts'
import { meetingTexts } from '../../../shared/texts/meeting.ts'
import { Avatar } from '../../ui/components/Avatar.tsx'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import styles from './WhoIsIn.module.css'

const mostFaces = 30

/** Who came in already (B5). */
export function WhoIsIn({ space, online }: { space: SpaceState; online: ReadonlySet<string> }) {
  const texts = useTexts(meetingTexts).lobby
  const here = [...online].flatMap((id) => space.members.get(id) ?? [])
  here.sort((a, b) => a.joinedAt - b.joinedAt)
  return (
    <div className={styles.in}>
      <p aria-live="polite">{texts.here(here.length)}</p>
      <ul className={styles.faces}>
        {here.slice(0, mostFaces).map((member) => (
          <li key={member.id} title={member.name}>
            <Avatar name={member.name} discipline={member.discipline} />
          </li>
        ))}
      </ul>
    </div>
  )
}
