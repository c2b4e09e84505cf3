import type { TLRecord } from '@tldraw/tlschema'
import { stack } from './stack.ts'
import { aligned, type Zone, type ZonePanel, zoneArea, zonePieces } from './zone.ts'

/** The shapes of a board that is made of panels only. */
export function panelLayout(panels: readonly ZonePanel[]): TLRecord[] {
  return stack(aligned(panels).flatMap(zonePieces))
}

/** The zones of such a board, in the order of its panels; panels of one zone are its areas. */
export function panelZones(panels: readonly ZonePanel[]): Zone[] {
  const byZone = Map.groupBy(aligned(panels), (panel) => panel.zone)
  return [...byZone].flatMap(([name, own]) =>
    own.slice(0, 1).map(({ title, question, axes }) => ({
      name,
      title,
      question,
      areas: own.map(zoneArea),
      ...(axes ? { axes } : {}),
    })),
  )
}
