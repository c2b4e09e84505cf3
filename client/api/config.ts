import * as z from 'zod/mini'
import type { Answer } from './answer.ts'
import { get } from './request.ts'

const configSchema = z.object({
  /** Whether a password is asked of who makes a space. */
  createPassword: z.boolean(),
  tldrawLicenseKey: z.optional(z.string()),
  version: z.string(),
  /** Addresses of this server on the local network, for who opened it as localhost. */
  addresses: z.array(z.string()),
})
/** What the client must know of the server it came from. */
export type ServerConfig = z.infer<typeof configSchema>

export function getConfig(): Promise<Answer<ServerConfig>> {
  return get('/api/config', configSchema)
}
