let unfold: ((id: string) => void) | undefined

/** The list on the page tells how it unfolds the part in which a line stands. Answers how to withdraw that. */
export function offerUnfolding(offered: (id: string) => void): () => void {
  unfold = offered
  return () => {
    if (unfold === offered) unfold = undefined
  }
}

/** Unfolds the part of the list in which a line stands, so that it can have the focus. */
export function unfoldLine(id: string): void {
  unfold?.(id)
}
