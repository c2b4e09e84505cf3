import { useCallback, useState } from 'react'

/** How one person wants to look at boards; kept on this device. */
export type ViewOptions = {
  /** Author and discipline at every note, instead of only at the one pointed at. */
  readonly names: boolean
  /** No cursors and selections of others. */
  readonly calm: boolean
}

const storageKey = 'samenbord.view'
const start: ViewOptions = { names: false, calm: false }

export function useViewOptions(): [ViewOptions, (change: Partial<ViewOptions>) => void] {
  const [options, setOptions] = useState(read)
  const change = useCallback((part: Partial<ViewOptions>) => {
    setOptions((old) => {
      const next = { ...old, ...part }
      write(next)
      return next
    })
  }, [])
  return [options, change]
}

function read(): ViewOptions {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '{}')
    if (typeof stored !== 'object' || stored === null) return start
    return {
      names: 'names' in stored && stored.names === true,
      calm: 'calm' in stored && stored.calm === true,
    }
  } catch {
    return start
  }
}

function write(options: ViewOptions): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify(options))
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}
