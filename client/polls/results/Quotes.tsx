import styles from './Results.module.css'

/** Answers in people's own words; who wrote them is said nowhere. Sizes follow the letters around it. */
export function Quotes({ texts }: { texts: readonly string[] }) {
  return (
    <ul className={styles.quotes}>
      {texts.map((text, place) => (
        // Two people may give the same answer, and the order of a result is fixed.
        // biome-ignore lint/suspicious/noArrayIndexKey: an answer has nothing else that it is known by
        <li key={place} className={styles.quote}>
          <blockquote>{text}</blockquote>
        </li>
      ))}
    </ul>
  )
}
