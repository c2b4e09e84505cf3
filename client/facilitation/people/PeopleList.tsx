import { useId } from 'react'
import { runningMeeting } from '../../../shared/space/meeting/now.ts'
import { useDeskView } from '../deskView.ts'
import styles from './People.module.css'
import { PersonLine } from './PersonLine.tsx'
import { type PersonNow, peopleNow, type Whereabouts } from './peopleNow.ts'

/** Who is where. Who is missing stands first; in a quiet meeting that list is short. */
export function PeopleList() {
  const view = useDeskView()
  const { texts, space } = view
  const id = useId()
  const people = peopleNow(view)
  const expected = people.filter(({ is }) => is !== 'helper' && is !== 'out')
  const here = expected.filter(({ online }) => online).length
  const headings: [Whereabouts, string][] = [
    ['away', texts.who.missingTitle],
    ['elsewhere', texts.who.elsewhereTitle],
    ['right', texts.who.rightTitle],
    ['out', texts.who.notTakingPartTitle],
    ['helper', texts.who.helpersTitle],
  ]
  return (
    <section className={styles.block} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {texts.who.title}
        </h2>
        {expected.length > 0 && <p className={styles.count}>{texts.who.inMeeting(here, expected.length)}</p>}
      </div>
      {expected.length === 0 && !runningMeeting(space) && <p className={styles.quiet}>{texts.who.nobody}</p>}
      {headings.map(([is, heading]) => (
        <Part key={is} heading={heading} people={people.filter((person) => person.is === is)} />
      ))}
    </section>
  )
}

function Part({ heading, people }: { heading: string; people: readonly PersonNow[] }) {
  if (people.length === 0) return null
  return (
    <div className={styles.part}>
      <h3 className={styles.partTitle}>
        {heading} <span>{people.length}</span>
      </h3>
      <ul className={styles.people}>
        {people.map((person) => (
          <PersonLine key={person.member.id} person={person} />
        ))}
      </ul>
    </div>
  )
}
