import type { AnchorHTMLAttributes, MouseEvent } from 'react'
import { navigate } from 'wouter/use-browser-location'

type Props = AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }

/** A link to another page of Samenbord, which is shown without loading everything anew. */
export function Link({ href, onClick, ...rest }: Props) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    if (event.defaultPrevented || !isPlainClick(event)) return
    event.preventDefault()
    navigate(href)
    scrollTo(0, 0)
  }
  return <a {...rest} href={href} onClick={follow} />
}

/** A click that asks for a new tab or window is the browser's. */
function isPlainClick({ button, ctrlKey, metaKey, altKey, shiftKey }: MouseEvent): boolean {
  return button === 0 && !ctrlKey && !metaKey && !altKey && !shiftKey
}
