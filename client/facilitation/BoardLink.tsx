import type { MouseEvent, ReactNode } from 'react'
import { navigate } from 'wouter/use-browser-location'

type Props = {
  spaceId: string
  boardId: string
  className?: string | undefined
  label?: string
  children: ReactNode
}

/** What the history remembers of a board that was opened from the desk: there one key goes back (useEscToDesk). */
export type FromDesk = { from: 'desk' }

/** Opens a board from the desk. */
export function BoardLink({ spaceId, boardId, className, label, children }: Props) {
  const href = `/s/${spaceId}/b/${boardId}`
  const open = (event: MouseEvent) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    event.preventDefault()
    navigate(href, { state: { from: 'desk' } satisfies FromDesk })
  }
  return (
    <a href={href} className={className} aria-label={label} onClick={open}>
      {children}
    </a>
  )
}
