import type { IncomingHttpHeaders } from 'node:http'
import { isIP } from 'node:net'
import { hostname } from 'node:os'
import type { Config } from '../config.ts'

type OriginConfig = Pick<Config, 'publicUrl'>

/**
 * Whether a host is one of ours. With PUBLIC_URL only that one and this machine itself. Without it,
 * names that the public name system cannot point here (DNS rebinding): addresses, bare names, and the
 * endings of home and office networks.
 */
export function allowedHost(host: string | undefined, config: OriginConfig): boolean {
  const name = hostName(host)
  if (host === undefined || name === undefined) return false
  if (isThisMachine(name)) return true
  if (config.publicUrl !== undefined)
    return new URL(config.publicUrl).host === withoutDefaultPort(host, config)
  return isLocalName(name)
}

/**
 * Whether a request or socket may come from where it says (T30). Browsers always send Origin with a
 * socket and with a request that changes something. Programs send none, and identify themselves with
 * a bearer token, which no browser sends by itself.
 */
export function allowedOrigin(headers: IncomingHttpHeaders, config: OriginConfig): boolean {
  if (!allowedHost(headers.host, config)) return false
  if (headers.origin === undefined) return hasBearerToken(headers)
  return isOwnOrigin(headers.origin, headers.host ?? '', config)
}

export function hasBearerToken(headers: IncomingHttpHeaders): boolean {
  return /^Bearer +\S/i.test(headers.authorization ?? '')
}

/** An Origin is ours when it is the page's own: same host and port, http or https (a proxy may add TLS). */
function isOwnOrigin(origin: string, host: string, config: OriginConfig): boolean {
  if (origin === config.publicUrl) return true
  if (!/^https?:\/\/[^/?#@\\\s]+$/i.test(origin) || !URL.canParse(origin)) return false
  const name = hostName(host)
  if (config.publicUrl !== undefined && !(name !== undefined && isThisMachine(name))) return false
  const own = `${new URL(origin).protocol}//${host}`
  return URL.canParse(own) && new URL(own).origin === new URL(origin).origin
}

function hostName(host: string | undefined): string | undefined {
  if (host === undefined || !/^[\w.:[\]-]{1,255}$/.test(host) || !URL.canParse(`http://${host}`))
    return undefined
  return new URL(`http://${host}`).hostname
}

function withoutDefaultPort(host: string, config: { publicUrl?: string | undefined }): string {
  const { protocol } = new URL(config.publicUrl ?? 'http://localhost')
  return new URL(`${protocol}//${host}`).host
}

function isThisMachine(name: string): boolean {
  return name === 'localhost' || name.endsWith('.localhost') || name === '[::1]' || /^127\./.test(name)
}

function isLocalName(name: string): boolean {
  if (isIP(name.replace(/^\[|\]$/g, '')) !== 0) return true
  if (!name.includes('.') || name === hostname().toLowerCase()) return true
  return /\.(local|lan|home|internal|home\.arpa|test)$/.test(name)
}
