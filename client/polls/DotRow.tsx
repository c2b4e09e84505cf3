import styles from './Poll.module.css'

/** One's dots as dots: those that were put are filled. Words beside it say the same. */
export function DotRow({ own, all }: { own: number; all: number }) {
  return (
    <span className={styles.dotRow} aria-hidden="true">
      {Array.from({ length: all }, (_, place) => (
        // Dots have no other name than their place.
        // biome-ignore lint/suspicious/noArrayIndexKey: a dot is its place
        <span key={place} data-put={place < own ? '' : undefined} />
      ))}
    </span>
  )
}
