import { useEffect, useRef } from 'react'

type Keys = {
  readonly next: () => void
  readonly previous: () => void
  readonly fullScreen: () => void
}

/** The keys of a clicker and of a slide show, while the shared screen has the focus. */
export function useScreenKeys(keys: Keys): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const wish = wishOf(event)
      if (wish === undefined || event.repeat) return
      event.preventDefault()
      latest.current[wish]()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}

const wishes: Readonly<Record<string, keyof Keys>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  ' ': 'next',
  PageUp: 'previous',
  ArrowLeft: 'previous',
  f: 'fullScreen',
  F: 'fullScreen',
}

/** What a key asks for; undefined for every other key, and for those with which the browser does something. */
export function wishOf({
  key,
  ctrlKey,
  metaKey,
  altKey,
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): keyof Keys | undefined {
  if (ctrlKey || metaKey || altKey) return undefined
  return Object.hasOwn(wishes, key) ? wishes[key] : undefined
}
