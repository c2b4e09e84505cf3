import { useCallback, useState } from 'react'

/** Two views of one board: as it lies, or read from top to bottom (B31). */
export type BoardMode = 'canvas' | 'list'

type Chosen = { readonly narrow?: BoardMode; readonly wide?: BoardMode }

const storageKey = 'samenbord.boardMode'
const usual = { narrow: 'list', wide: 'canvas' } as const

/**
 * How this person looks at boards: the list on a phone and the canvas elsewhere, until they choose. The choice is
 * kept on this device, for each width by itself: who turns a phone or narrows a window gets what they chose there.
 */
export function useBoardMode(narrow: boolean): [BoardMode, (mode: BoardMode) => void] {
  const [chosen, setChosen] = useState(read)
  const width = narrow ? 'narrow' : 'wide'
  const choose = useCallback(
    (mode: BoardMode) =>
      setChosen((old) => {
        const next = { ...old, [width]: mode }
        write(next)
        return next
      }),
    [width],
  )
  return [chosen[width] ?? usual[width], choose]
}

/** How a board that is opened now will be looked at. */
export function boardModeAtFirst(narrow: boolean): BoardMode {
  const width = narrow ? 'narrow' : 'wide'
  return read()[width] ?? usual[width]
}

function read(): Chosen {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '{}')
    if (typeof stored !== 'object' || stored === null) return {}
    const { narrow, wide } = stored as Record<string, unknown>
    return { ...(isMode(narrow) ? { narrow } : {}), ...(isMode(wide) ? { wide } : {}) }
  } catch {
    return {}
  }
}

function write(chosen: Chosen): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify(chosen))
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

function isMode(value: unknown): value is BoardMode {
  return value === 'canvas' || value === 'list'
}
