import { useLayoutEffect, useRef, useState } from 'react'

/** Where a cell stands, as its button tells. */
export function cellName(row: string, column: number): string {
  return `${column}/${row}`
}

/** Gives the focus back to a cell whose editing was ended with the keyboard. */
export function useCellFocus() {
  const root = useRef<HTMLDivElement>(null)
  const [wanted, returnTo] = useState<string>()
  useLayoutEffect(() => {
    if (wanted === undefined) return
    for (const cell of root.current?.querySelectorAll<HTMLElement>('[data-cell]') ?? []) {
      if (cell.dataset.cell === wanted) cell.focus()
    }
    returnTo(undefined)
  }, [wanted])
  return { root, returnTo }
}
