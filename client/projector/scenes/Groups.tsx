import type { CSSProperties } from 'react'
import type { NamedGroup } from '../groupPages.ts'
import styles from './Scenes.module.css'

type Props = { groups: readonly NamedGroup[]; size: number; columns: number; page?: number | undefined }

/** Who is with whom, so that people find each other without their own screen. */
export function Groups({ groups, size, columns }: Props) {
  return (
    <ul className={styles.groups} style={{ '--size': size, '--columns': columns } as CSSProperties}>
      {groups.map(({ id, name, people }) => (
        <li key={id} className={styles.group}>
          <h2 className={styles.groupName}>{name}</h2>
          <p>{people}</p>
        </li>
      ))}
    </ul>
  )
}
