import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { isIPv6 } from 'node:net'
import type { Config } from '../config.ts'

/**
 * Where a request comes from, as a key for rates. Behind `trustProxy` proxies of our own it is
 * the address that the outermost of them saw; whatever a client writes in front of that is not
 * believed. An IPv6 client owns a whole /64, so that is the key.
 */
export function clientAddress(request: AddressedRequest, config: Pick<Config, 'trustProxy'>): string {
  const { headers, socket } = request
  return rateKey(forwardedAddress(headers, config.trustProxy) ?? socket.remoteAddress ?? 'unknown')
}

export type AddressedRequest = Pick<IncomingMessage, 'headers'> & {
  socket: { remoteAddress?: string | undefined }
}

function forwardedAddress(headers: IncomingHttpHeaders, trustedProxies: number): string | undefined {
  if (trustedProxies === 0) return undefined
  const chain = [headers['x-forwarded-for']].flat().join(',').split(',')
  return chain.at(-trustedProxies)?.trim() || chain[0]?.trim() || undefined
}

function rateKey(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').slice(0, 64)
  return isIPv6(plain) ? ipv6Network(plain) : plain
}

function ipv6Network(address: string): string {
  const [head = '', tail] = address.toLowerCase().split('%')[0]?.split('::') ?? []
  const before = head === '' ? [] : head.split(':')
  const after = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros =
    tail === undefined ? [] : Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0')
  return `${[...before, ...zeros, ...after].slice(0, 4).join(':')}::/64`
}
