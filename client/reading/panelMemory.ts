import { useCallback, useState } from 'react'

/** How one person has the panel on this device. */
export type PanelMemory = { readonly open: boolean; readonly wide: boolean }

const storageKey = 'samenbord.reading'
const start: PanelMemory = { open: false, wide: false }

/** Folded until somebody opens it; from then on as it was left on this device. */
export function usePanelMemory(): [PanelMemory, (change: Partial<PanelMemory>) => void] {
  const [memory, setMemory] = useState(read)
  const change = useCallback((part: Partial<PanelMemory>) => {
    setMemory((old) => {
      const next = { ...old, ...part }
      write(next)
      return next
    })
  }, [])
  return [memory, change]
}

function read(): PanelMemory {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '{}')
    if (typeof stored !== 'object' || stored === null) return start
    return {
      open: 'open' in stored && stored.open === true,
      wide: 'wide' in stored && stored.wide === true,
    }
  } catch {
    return start
  }
}

function write(memory: PanelMemory): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify(memory))
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}
