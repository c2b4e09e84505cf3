import { useEffect, useRef } from 'react'

/**
 * What the keys of the shared screen ask for. Forward and back are the arrows: pages of an outcome while one is
 * shown, and steps elsewhere.
 */
type Wish = 'next' | 'previous' | 'forward' | 'back' | 'fullScreen'

/** The keys of a clicker and of a slide show, while the shared screen has the focus. */
export function useScreenKeys(keys: { readonly [wish in Wish]?: () => void }): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const wish = wishOf(event)
      const grant = wish && latest.current[wish]
      if (!grant || event.repeat) return
      event.preventDefault()
      grant()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}

const wishes: Readonly<Record<string, Wish>> = {
  PageDown: 'next',
  ArrowRight: 'forward',
  ' ': 'next',
  PageUp: 'previous',
  ArrowLeft: 'back',
  f: 'fullScreen',
  F: 'fullScreen',
}

/** What a key asks for; undefined for every other key, and for those with which the browser does something. */
export function wishOf({
  key,
  ctrlKey,
  metaKey,
  altKey,
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): Wish | undefined {
  if (ctrlKey || metaKey || altKey) return undefined
  return Object.hasOwn(wishes, key) ? wishes[key] : undefined
}
