import type { OutlineItem } from '../../board/outline/types.ts'
import { overlay, type PlacedMark } from '../../reading/positions/overlay.ts'
import { quadrantOf } from '../../reading/positions/quadrant.ts'
import type { PositionsOutcome } from '../../reading/positions.ts'
import { noteRow, type People, type ReadingInput } from '../../reading/reading.ts'
import { stanceOf } from './looks.ts'
import { axesOf, type StakeholdersSettings } from './settings.ts'

/** Where names wait for their place: the list of one, the strip beside a map. */
const waiting = new Set(['list', 'unplaced'])

/**
 * Who is where on the map. A note with words in the map is a stakeholder; one in a strip, or a note outside every zone,
 * still has to be placed. Exactly in the middle counts as high.
 */
export function read({
  outline,
  settings,
  language,
  people,
}: ReadingInput<StakeholdersSettings>): PositionsOutcome {
  const { x, y } = axesOf(settings, language)
  const zones = outline.zones.flatMap(({ items }) => items)
  const placed = zones.flatMap((item) => markOf(item, people) ?? [])
  const unplaced = [
    ...zones.filter((item) => item.zone !== undefined && waiting.has(item.zone)),
    ...outline.elsewhere.filter(({ kind }) => kind === 'note'),
  ]
  return {
    kind: 'positions',
    axes: { interest: x.title, influence: y.title },
    positions: placed.map(({ position }) => position),
    unplaced: unplaced.filter(hasName).map((item) => noteRow(item, people)),
    ...overlay(placed),
  }
}

function markOf(item: OutlineItem, people: People): PlacedMark | undefined {
  const { x, y } = item.value
  if (item.zone !== 'map' || x === undefined || y === undefined || !hasName(item)) return undefined
  const [interest, influence] = [Math.round(x), Math.round(y)]
  const { contact = '', approach = '', same } = item.fields
  const quadrant = quadrantOf(interest, influence)
  const stance = stanceOf(item.color)
  return {
    position: { ...noteRow(item, people), interest, influence, quadrant, stance, contact, approach },
    same,
  }
}

/** A drawing or an empty note names nobody. */
function hasName({ kind, text }: OutlineItem): boolean {
  return text !== '' && kind !== 'drawing' && kind !== 'image'
}
