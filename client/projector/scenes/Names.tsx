import { useLayoutEffect, useRef, useState } from 'react'
import { screenTexts } from '../../../shared/texts/screen.ts'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import styles from './Welcome.module.css'

const mostNames = 60
/** Sizes of the letters in units of the stage, the largest that fits first. */
const sizes = [46, 40, 35, 31, 28]

/** Names in the room that there is, the newest first: as many as fit whole, and how many more there are. */
export function Names({ names }: { names: readonly string[] }) {
  const texts = useTexts(screenTexts).welcome
  const list = useRef<HTMLUListElement>(null)
  const shown = useFitting(list, Math.min(names.length, mostNames), names)
  const more = names.length - shown
  return (
    <ul ref={list} className={styles.names}>
      {names.slice(0, mostNames).map((name, place) => (
        <li key={name} className={styles.name} hidden={place >= shown}>
          {name}
        </li>
      ))}
      {more > 0 && <li className={styles.more}>{texts.more(more)}</li>}
    </ul>
  )
}

/** How many of the names fit into the list. */
function useFitting(
  list: { readonly current: HTMLElement | null },
  most: number,
  names: readonly string[],
): number {
  const [shown, setShown] = useState(most)
  const words = names.join('\n')
  // biome-ignore lint/correctness/useExhaustiveDependencies: other names take other room
  useLayoutEffect(() => {
    const element = list.current
    if (!element) return
    const measure = () => setShown(fitting(element, most))
    measure()
    void document.fonts.ready.then(measure)
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [list, most, words])
  return Math.min(shown, most)
}

/**
 * Takes the largest letters in which all names fit. When they do not even in the smallest, those whose row ends
 * below the list are left out, and two more, so that the last row has room to say how many.
 */
function fitting(list: HTMLElement, most: number): number {
  const items = [...list.children].slice(0, most) as HTMLElement[]
  for (const item of items) item.hidden = false
  let fits = 0
  for (const size of sizes) {
    list.style.fontSize = `calc(${size} * var(--u))`
    fits = countInside(list, items)
    if (fits === items.length) return fits
  }
  const count = Math.max(0, fits - 2)
  items.forEach((item, place) => {
    item.hidden = place >= count
  })
  return count
}

function countInside(list: HTMLElement, items: readonly HTMLElement[]): number {
  const bottom = list.getBoundingClientRect().bottom + 1
  return items.filter((item) => item.getBoundingClientRect().bottom <= bottom).length
}
