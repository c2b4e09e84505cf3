import { type ElementType, type RefObject, useLayoutEffect, useRef } from 'react'
import styles from './Fitted.module.css'

type Props = {
  children: string
  /** Sizes of the letters in units of the stage (1920 wide): as large as fits between them. */
  most: number
  least: number
  as?: ElementType
  className?: string | undefined
}

/** Words as large as the room that they are given, and never smaller than can be read from the last row. */
export function Fitted({ children, most, least, as: Element = 'p', className }: Props) {
  const room = useRef<HTMLDivElement>(null)
  const words = useRef<HTMLElement>(null)
  useFit(room, words, { most, least, text: children })
  return (
    <div ref={room} className={className ? `${styles.room} ${className}` : styles.room}>
      <Element ref={words} className={styles.words}>
        {children}
      </Element>
    </div>
  )
}

type Fit = { most: number; least: number; text: string }

function useFit(
  room: RefObject<HTMLElement | null>,
  words: RefObject<HTMLElement | null>,
  { most, least, text }: Fit,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words take other room
  useLayoutEffect(() => {
    const [box, inner] = [room.current, words.current]
    if (!box || !inner) return
    const measure = () => fitInto(box, inner, most, least)
    measure()
    // The title's font may come in after the words.
    void document.fonts.ready.then(measure)
    const observer = new ResizeObserver(measure)
    observer.observe(box)
    return () => observer.disconnect()
  }, [room, words, most, least, text])
}

/** The largest whole size that fits; words are broken only at the smallest one. */
function fitInto(box: HTMLElement, words: HTMLElement, most: number, least: number): void {
  const fits = (size: number) => {
    words.style.fontSize = `calc(${size} * var(--u))`
    return words.scrollHeight <= box.clientHeight + 1 && words.scrollWidth <= box.clientWidth + 1
  }
  words.style.overflowWrap = 'normal'
  let [low, high] = [least, most]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(middle)) low = middle
    else high = middle - 1
  }
  words.style.overflowWrap = fits(low) ? 'normal' : 'anywhere'
}
