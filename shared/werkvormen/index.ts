import { backcasting } from './backcasting/index.ts'
import { eenTweeVierAlle } from './een-twee-vier-alle/index.ts'
import { evaluatie } from './evaluatie/index.ts'
import { leeg } from './leeg/index.ts'
import { socialeKaart } from './sociale-kaart/index.ts'
import { speeddate } from './speeddate/index.ts'
import { stakeholders } from './stakeholders/index.ts'
import type { Werkvorm } from './werkvorm.ts'
import { wieZijnWij } from './wie-zijn-wij/index.ts'

export type { Zone, ZoneArea } from './kit/zone.ts'
export type { Werkvorm, WerkvormTexts } from './werkvorm.ts'

/** The catalogue: every werkvorm by its id, in the order in which people choose. */
export const werkvormen: Readonly<Record<string, Werkvorm>> = {
  [wieZijnWij.id]: wieZijnWij,
  [backcasting.id]: backcasting,
  [socialeKaart.id]: socialeKaart,
  [stakeholders.id]: stakeholders,
  [eenTweeVierAlle.id]: eenTweeVierAlle,
  [speeddate.id]: speeddate,
  [evaluatie.id]: evaluatie,
  [leeg.id]: leeg,
}
