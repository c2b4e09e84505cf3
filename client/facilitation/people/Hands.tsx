import { Hand } from 'lucide-react'
import { currentStep, groupOfMember } from '../../../shared/space/meeting/now.ts'
import { CommandTrouble } from '../CommandTrouble.tsx'
import { nameOf, useDeskView } from '../deskView.ts'
import { useDeskCommand } from '../useDeskCommand.ts'
import styles from './People.module.css'
import { handsUp } from './peopleNow.ts'

/** Who has a hand up, who waits longest first; a press lowers it. Its place is kept when there are none. */
export function Hands() {
  const view = useDeskView()
  const { texts, space } = view
  const command = useDeskCommand()
  const up = handsUp(view)
  const step = currentStep(space)
  return (
    <section className={styles.hands} data-up={up.length > 0 ? '' : undefined} aria-labelledby="desk-hands">
      <h2 id="desk-hands" className={styles.handsTitle}>
        <Hand size={18} aria-hidden />
        {up.length > 0 ? texts.hands.title(up.length) : texts.hands.none}
      </h2>
      {up.length > 0 && (
        <ul className={styles.handList}>
          {up.map((id) => {
            const group = step && groupOfMember(space, step.id, id)
            return (
              <li key={id}>
                <button
                  type="button"
                  className={styles.hand}
                  aria-label={texts.hands.lower(nameOf(view, id))}
                  onClick={() => void command.send({ type: 'lowerHand', memberId: id })}
                >
                  <span className={styles.handName}>
                    {nameOf(view, id)}
                    {group && group.members.length > 1 && <small>{group.name}</small>}
                  </span>
                  <span className={styles.lower}>{texts.hands.lowerShort}</span>
                </button>
              </li>
            )
          })}
        </ul>
      )}
      <CommandTrouble command={command} />
    </section>
  )
}
