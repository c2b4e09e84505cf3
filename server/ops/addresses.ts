import { networkInterfaces } from 'node:os'
import type { Config } from '../config.ts'

/** Where devices on the same network reach this server; nothing when it listens to this machine only. */
export function networkAddresses(config: Pick<Config, 'host' | 'publicUrl'>, port: number): string[] {
  if (config.publicUrl !== undefined) return [config.publicUrl]
  if (/^(127\.|localhost$|::1$)/.test(config.host)) return []
  if (!/^(0\.0\.0\.0|::)$/.test(config.host)) return [`http://${bracketed(config.host)}:${port}`]
  return Object.values(networkInterfaces())
    .flatMap((found) => found ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => `http://${address}:${port}`)
}

function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host
}
