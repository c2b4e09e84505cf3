/** The id after which `id` must be put to come at `place` (0 is first); undefined when it stands there already. */
export function afterFor(ids: readonly string[], id: string, place: number): string | null | undefined {
  const from = ids.indexOf(id)
  const to = Math.max(0, Math.min(ids.length - 1, place))
  if (from === -1 || from === to) return undefined
  const others = ids.filter((other) => other !== id)
  return others[to - 1] ?? null
}

/** The list as it looks while `id` is held over `place`. */
export function withMoved<T extends { readonly id: string }>(
  items: readonly T[],
  id: string,
  place: number,
): T[] {
  const item = items.find((candidate) => candidate.id === id)
  if (!item) return [...items]
  const others = items.filter((candidate) => candidate.id !== id)
  return [...others.slice(0, place), item, ...others.slice(place)]
}

/** The place in a list whose rows have these tops and heights at which a pointer at `y` is. */
export function placeAt(
  rows: readonly { readonly top: number; readonly height: number }[],
  y: number,
): number {
  const below = rows.findIndex(({ top, height }) => y < top + height)
  return below === -1 ? Math.max(0, rows.length - 1) : below
}
