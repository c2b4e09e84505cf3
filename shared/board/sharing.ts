import type * as Y from 'yjs'

/**
 * Which zones of a personal board its owner shares. It lives in the board's own content document, so that it is
 * as private as the board and nobody else can tick for her. What is not ticked stays with her.
 */
const sharing = 'sharing'

/** The zones that the owner ticked. */
export function tickedZones(document: Y.Doc): Set<string> {
  const entries = [...document.getMap(sharing).entries()]
  return new Set(entries.flatMap(([zone, ticked]) => (ticked === true ? zone : [])))
}

/** Ticks a zone or takes the tick away, in a transaction of its own. */
export function setTicked(document: Y.Doc, zone: string, ticked: boolean): void {
  const zones = document.getMap(sharing)
  if ((zones.get(zone) === true) === ticked) return
  document.transact(() => {
    if (ticked) zones.set(zone, true)
    else zones.delete(zone)
  })
}
