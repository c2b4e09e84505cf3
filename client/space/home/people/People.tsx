import { useState } from 'react'
import type { Member } from '../../../../shared/space/model.ts'
import { spaceTexts } from '../../../../shared/texts/space.ts'
import { DisciplineMark } from '../../../ui/components/DisciplineMark.tsx'
import { useLanguage } from '../../../ui/i18n/language.ts'
import { useTexts } from '../../../ui/i18n/useTexts.ts'
import { type HomeView, isFacilitator } from '../homeView.ts'
import { CardDialog } from './CardDialog.tsx'
import { cardBoard } from './cardBoard.ts'
import styles from './People.module.css'
import { PersonDialogs, type PersonTask } from './PersonDialogs.tsx'
import { PersonRow } from './PersonRow.tsx'
import { distinctNames, groupPeople } from './peopleGroups.ts'
import { useArrivals } from './useArrivals.ts'

/** The lobby: who belongs to the space, by discipline, and who is here now. It fills while people come in. */
export function People({ home }: { home: HomeView }) {
  const texts = useTexts(spaceTexts)
  const language = useLanguage()
  const { members } = home.space
  const fresh = useArrivals(members, isFacilitator(home))
  const [task, setTask] = useState<{ kind: PersonTask; member: Member }>()
  const [card, setCard] = useState<Member>()
  const board = cardBoard(home.space)
  const names = distinctNames(members.values())
  const here = [...members.keys()].filter((id) => home.online.has(id)).length
  return (
    <section aria-labelledby="people-title" className={styles.section}>
      <div className={styles.head}>
        <h2 id="people-title">{texts.people.title}</h2>
        {home.connected && <p className={styles.count}>{texts.people.here(here, members.size)}</p>}
      </div>
      {groupPeople(members.values(), home.online, language).map((group) => (
        <div key={group.discipline} className={styles.group}>
          <h3 className={styles.discipline}>
            <DisciplineMark discipline={group.discipline} />
            {group.discipline || texts.noDiscipline}
          </h3>
          <ul className={styles.people}>
            {group.people.map((member) => (
              <PersonRow
                key={member.id}
                home={home}
                member={member}
                name={names.get(member.id) ?? member.name}
                fresh={fresh.has(member.id)}
                onTask={(kind) => setTask({ kind, member })}
                onCard={board && (() => setCard(member))}
              />
            ))}
          </ul>
        </div>
      ))}
      {members.size === 1 && <p className={styles.alone}>{texts.people.onlyYou}</p>}
      {card && board && (
        <CardDialog
          spaceId={home.space.id}
          board={board}
          member={card}
          name={names.get(card.id) ?? card.name}
          onClose={() => setCard(undefined)}
        />
      )}
      {task && <PersonDialogs home={home} {...task} onClose={() => setTask(undefined)} />}
    </section>
  )
}
