import type { Config } from '../config.ts'
import type { RateLimiter } from '../gate/rate.ts'
import type { Sessions } from '../gate/sessions.ts'
import type { Log } from '../log.ts'
import type { Metrics } from '../ops/metrics.ts'
import type { Pictures } from '../pictures/pictures.ts'
import type { BoardReadings } from '../reading/boardReadings.ts'
import type { Spaces } from '../space/spaces.ts'
import type { Unsent } from './unsent.ts'

/** What the routes work with. */
export type HttpSurroundings = {
  config: Config
  spaces: Spaces
  readings: BoardReadings
  unsent: Unsent
  sessions: Sessions
  pictures: Pictures
  rate: RateLimiter
  metrics: Metrics
  log: Log
  now: () => number
  /** What keeps the server from being ready; nothing when it is. */
  problems: () => Promise<string[]>
  /** Where other devices reach this server. */
  addresses: () => string[]
}
