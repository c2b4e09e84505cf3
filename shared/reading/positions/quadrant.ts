import type { quadrants } from '../positions.ts'

/** From here on influence and interest count as high: what lies on the line itself is high. */
const high = 50

/** The quarter of the map in which a place lies; both values 0 to 100. */
export function quadrantOf(interest: number, influence: number): (typeof quadrants)[number] {
  if (influence >= high) return interest >= high ? 'collaborate' : 'satisfy'
  return interest >= high ? 'inform' : 'monitor'
}
