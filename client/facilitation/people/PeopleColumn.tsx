import { Hands } from './Hands.tsx'
import { InviteBlock } from './InviteBlock.tsx'
import { Messages } from './Messages.tsx'
import styles from './People.module.css'
import { PeopleList } from './PeopleList.tsx'

/** Everything about the people of the meeting: what asks for an answer stands on top. */
export function PeopleColumn() {
  return (
    <div className={styles.column}>
      <Hands />
      <Messages />
      <PeopleList />
      <InviteBlock />
    </div>
  )
}
