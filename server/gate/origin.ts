import type { IncomingHttpHeaders } from 'node:http'
import { isIP } from 'node:net'
import { hostname } from 'node:os'
import type { Config } from '../config.ts'

type OriginConfig = Pick<Config, 'publicUrl' | 'trustProxy'>

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
  if (!allowedHost(requestHost(headers, config), config)) return false
  return headers.origin === undefined ? hasBearerToken(headers) : isOwnOrigin(headers, config)
}

/** Whether the Origin header, which must be there, names the very place that the request goes to. */
export function isOwnOrigin(headers: IncomingHttpHeaders, config: OriginConfig): boolean {
  const { origin = 'null' } = headers
  if (origin === config.publicUrl) return true
  return isOriginOf(origin, requestHost(headers, config) ?? '', config)
}

/** The host that the request was sent to, as the browser knows it; our own proxy may have put another in its place. */
export function requestHost(headers: IncomingHttpHeaders, config: OriginConfig): string | undefined {
  const forwarded = config.trustProxy > 0 ? [headers['x-forwarded-host']].flat()[0] : undefined
  return forwarded?.split(',')[0]?.trim() || headers.host
}

/** Scheme and host of the links that are given out, without a slash at the end. */
export function requestOrigin(headers: IncomingHttpHeaders, config: OriginConfig): string {
  if (config.publicUrl !== undefined) return config.publicUrl
  const forwarded = config.trustProxy > 0 ? [headers['x-forwarded-proto']].flat()[0] : undefined
  const scheme = forwarded?.split(',')[0]?.trim() === 'https' ? 'https' : 'http'
  return `${scheme}://${requestHost(headers, config) ?? 'localhost'}`
}

export function hasBearerToken(headers: IncomingHttpHeaders): boolean {
  return /^Bearer +\S/i.test(headers.authorization ?? '')
}

/** Same host and port, http or https: a proxy may have added TLS. */
function isOriginOf(origin: string, host: string, config: OriginConfig): boolean {
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
