import {
  createElement,
  type KeyboardEvent,
  memo,
  type ReactElement,
  type ReactNode,
  useRef,
  useState,
} from 'react'
import type { SvgNode } from '../../../shared/reading/pictures/svg.ts'
import { reactAttributes } from './attributes.ts'
import { markAtKey, marksOf, titleOf, wordsOf } from './marks.ts'
import styles from './SvgPicture.module.css'

type Props = {
  picture: SvgNode
  /** Ids of the notes that are chosen on the board. */
  chosen: ReadonlySet<string>
  onGo: (note: string) => void
  /** How a note is called, for marks without words of their own. */
  nameOf: (note: string) => string
}

/**
 * A picture of a reading as elements of the page, with text as text. Its marks lead to their notes; together they are
 * one stop of the tab key, along which the arrow keys go. Without marks it is an image.
 */
export const SvgPicture = memo(function SvgPicture({ picture, chosen, onGo, nameOf }: Props) {
  const marks = marksOf(picture)
  const [at, setAt] = useState(0)
  const current = Math.min(at, marks.length - 1)
  const root = useRef<SVGSVGElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const next = markAtKey(event.key, current, marks.length)
    if (next !== undefined) {
      event.preventDefault()
      setAt(next)
      root.current?.querySelectorAll<SVGElement>('[data-mark]')[next]?.focus()
    }
    const note = marks[current]
    if ((event.key === 'Enter' || event.key === ' ') && note !== undefined) {
      event.preventDefault()
      onGo(note)
    }
  }
  let drawn = -1
  const markOf = (node: SvgNode, note: string) => {
    drawn += 1
    const place = drawn
    return {
      role: 'button',
      tabIndex: place === current ? 0 : -1,
      className: styles.mark,
      'data-mark': note,
      'data-chosen': chosen.has(note) ? '' : undefined,
      'aria-label': titleOf(node) ?? (wordsOf(node) || nameOf(note)),
      onClick: () => onGo(note),
      onFocus: () => setAt(place),
    }
  }
  const draw = (node: SvgNode, key: number, isIn: boolean): ReactElement => {
    const isMark = node.note !== undefined && !isIn
    const children: ReactNode[] = node.children.map((child, index) =>
      typeof child === 'string' ? child : draw(child, index, isIn || isMark),
    )
    const extra = isMark && node.note !== undefined ? markOf(node, node.note) : {}
    return createElement(node.tag, { key, ...reactAttributes(node.attributes), ...extra }, ...children)
  }
  const { width, height, viewBox, fontFamily } = reactAttributes(picture.attributes)
  return (
    <svg
      ref={root}
      className={styles.picture}
      viewBox={typeof viewBox === 'string' ? viewBox : undefined}
      width={width}
      height={height}
      fontFamily={typeof fontFamily === 'string' ? fontFamily : undefined}
      role={marks.length > 0 ? 'group' : 'img'}
      aria-label={titleOf(picture) ?? wordsOf(picture)}
      onKeyDown={marks.length > 0 ? onKeyDown : undefined}
    >
      {picture.children.map((child, index) =>
        typeof child === 'string' ? child : child.tag === 'title' ? null : draw(child, index, false),
      )}
    </svg>
  )
})
