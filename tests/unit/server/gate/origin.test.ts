import { describe, expect, it } from 'vitest'
import type { Config } from '../../../../server/config.ts'
import { allowedHost, allowedOrigin, isOwnOrigin, requestOrigin } from '../../../../server/gate/origin.ts'

type OriginConfig = Pick<Config, 'publicUrl' | 'trustProxy'>

const lan: OriginConfig = { publicUrl: undefined, trustProxy: 0 }
const open: OriginConfig = { publicUrl: 'https://bord.school.nl', trustProxy: 0 }
const proxied: OriginConfig = { publicUrl: undefined, trustProxy: 1 }
const token = { authorization: `Bearer ${'t'.repeat(43)}` }

describe('hosts (T30)', () => {
  it('without PUBLIC_URL: addresses, bare names and names of home networks', () => {
    for (const host of [
      'localhost:3000',
      '192.168.1.5:3000',
      '[fe80::1]:3000',
      'laptop',
      'laptop.local:3000',
      'bord.test',
    ]) {
      expect(allowedHost(host, lan), host).toBe(true)
    }
  })
  it('without PUBLIC_URL: no name that the public name system can point here', () => {
    for (const host of [
      'evil.com:3000',
      '192.168.1.5.evil.com',
      'localhost.evil.com',
      'xn--lcalhost-x9a.com',
    ]) {
      expect(allowedHost(host, lan), host).toBe(false)
    }
  })
  it('with PUBLIC_URL: only that one and this machine itself', () => {
    expect(allowedHost('bord.school.nl', open)).toBe(true)
    expect(allowedHost('bord.school.nl:443', open)).toBe(true)
    expect(allowedHost('localhost:3000', open)).toBe(true)
    for (const host of ['bord.school.nl:8443', '192.168.1.5', 'laptop', 'bord.school.nl.evil.com']) {
      expect(allowedHost(host, open), host).toBe(false)
    }
  })
  it('a missing or crooked Host is nobody', () => {
    for (const host of [
      undefined,
      '',
      'a b',
      'a/b',
      'a@b',
      'a\\b',
      '[::1',
      'x'.repeat(300),
      '%00',
      'localhost:99999',
    ]) {
      expect(allowedHost(host, lan), host).toBe(false)
    }
  })
})

describe('origins (T30)', () => {
  const at = (origin: string | undefined, config = lan, host = 'localhost:3000') =>
    allowedOrigin(origin === undefined ? { host } : { host, origin }, config)

  it('the page itself may, over http or behind TLS of a proxy', () => {
    expect(at('http://localhost:3000')).toBe(true)
    expect(at('https://laptop', lan, 'laptop')).toBe(true)
    expect(at('http://[::1]:3000', lan, '[::1]:3000')).toBe(true)
    expect(at('https://bord.school.nl', open, 'bord.school.nl')).toBe(true)
    expect(at('http://localhost:3000', open)).toBe(true)
  })
  it('foreign, null, look-alike and crooked ones may not', () => {
    const foreign = [
      'https://evil.com',
      'null',
      '',
      'http://localhost',
      'http://localhost:3001',
      'http://localhost:3000.evil.com',
      'http://localhost:3000@evil.com',
      'http://evil.com/http://localhost:3000',
      'http://localhost:3000/',
      'file://',
      'http://lоcalhost:3000',
      'ws://localhost:3000',
      'http://127.0.0.1:3000',
      'http://localhost:3000#x',
      ' http://localhost:3000',
    ]
    for (const origin of foreign) expect(at(origin), origin).toBe(false)
  })
  it('with PUBLIC_URL another scheme, port or ending is foreign', () => {
    for (const origin of [
      'http://bord.school.nl',
      'https://bord.school.nl:8443',
      'https://bord.school.nl.evil.com',
      'https://xbord.school.nl',
    ]) {
      expect(at(origin, open, 'bord.school.nl'), origin).toBe(false)
    }
  })
  it('a missing one is allowed only to programs, which show a bearer token', () => {
    expect(at(undefined)).toBe(false)
    expect(allowedOrigin({ host: 'localhost:3000', ...token }, lan)).toBe(true)
    expect(allowedOrigin({ host: 'localhost:3000', authorization: 'Bearer ' }, lan)).toBe(false)
    expect(allowedOrigin({ host: 'localhost:3000', origin: 'https://evil.com', ...token }, lan)).toBe(false)
    expect(allowedOrigin({ host: 'evil.com', ...token }, lan)).toBe(false)
  })
  it('a forwarded host counts only behind a proxy of our own', () => {
    const headers = { host: 'localhost:3000', 'x-forwarded-host': 'laptop', origin: 'https://laptop' }
    expect(isOwnOrigin(headers, proxied)).toBe(true)
    expect(isOwnOrigin(headers, lan)).toBe(false)
  })
})

it('links carry the public address, else the one that was asked for', () => {
  expect(requestOrigin({ host: 'localhost:3000' }, open)).toBe('https://bord.school.nl')
  expect(requestOrigin({ host: '192.168.1.5:3000', 'x-forwarded-proto': 'https' }, lan)).toBe(
    'http://192.168.1.5:3000',
  )
  expect(requestOrigin({ host: 'laptop', 'x-forwarded-proto': 'https' }, proxied)).toBe('https://laptop')
})
