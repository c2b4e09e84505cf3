import styles from './Avatar.module.css'
import { DisciplineMark } from './DisciplineMark.tsx'
import { initials } from './initials.ts'

type Props = {
  name: string
  discipline: string
  /** Whether the person is here now. */
  online?: boolean
}

/** A person as initials with the mark of the discipline. Decoration: the name stands beside it. */
export function Avatar({ name, discipline, online = true }: Props) {
  return (
    <span className={styles.avatar} data-online={online ? '' : undefined} aria-hidden="true">
      {initials(name)}
      <span className={styles.mark}>
        <DisciplineMark discipline={discipline} size={14} />
      </span>
    </span>
  )
}
