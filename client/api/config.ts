import { type ConfigAnswer, configSchema } from '../../shared/protocol/http.ts'
import type { Answer } from './answer.ts'
import { bySchema } from './reader.ts'
import { get } from './request.ts'

/** What the client must know of the server it came from. */
export function getConfig(): Promise<Answer<ConfigAnswer>> {
  return get('/api/config', bySchema(configSchema))
}
