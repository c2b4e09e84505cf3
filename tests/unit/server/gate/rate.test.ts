import { describe, expect, it } from 'vitest'
import { clientAddress } from '../../../../server/gate/address.ts'
import { Capacity } from '../../../../server/gate/capacity.ts'
import { TokenBuckets } from '../../../../server/gate/rate.ts'
import { rateSettings } from '../../../../server/gate/rates.ts'

function clock() {
  let time = 0
  return {
    now: () => time,
    pass: (ms: number) => {
      time += ms
    },
  }
}
const times = (count: number, work: () => boolean) =>
  Array.from({ length: count }, work).filter(Boolean).length

describe('token buckets', () => {
  it('give a burst, then a rate, each key its own', () => {
    const time = clock()
    const buckets = new TokenBuckets({ burst: 3, perMinute: 6 }, time.now)
    expect(times(5, () => buckets.take('a'))).toBe(3)
    expect(buckets.secondsToWait('a')).toBe(10)
    expect(buckets.take('b')).toBe(true)
    time.pass(10_000)
    expect(times(5, () => buckets.take('a'))).toBe(1)
    time.pass(3_600_000)
    expect(times(9, () => buckets.take('a'))).toBe(3)
  })
  it('looking costs nothing', () => {
    const buckets = new TokenBuckets({ burst: 1, perMinute: 1 }, clock().now)
    expect(times(5, () => buckets.has('a'))).toBe(5)
    expect(buckets.take('a') && buckets.has('a')).toBe(false)
  })
  it('remember a bounded number of keys and forget the longest unused first', () => {
    const buckets = new TokenBuckets({ burst: 1, perMinute: 1 }, clock().now)
    for (let at = 0; at < 30_000; at += 1) buckets.take(`k${at}`)
    expect(buckets.size).toBeLessThanOrEqual(20_000)
    expect(buckets.has('k29999')).toBe(false)
    expect(buckets.has('k0')).toBe(true)
  })
  it('a full class joins in a minute behind one address, and guessing stays slow (T34)', () => {
    const time = clock()
    const joins = new TokenBuckets(rateSettings.joins, time.now)
    expect(times(60, () => joins.take('school'))).toBe(60)
    const wrong = new TokenBuckets(rateSettings.wrongCodes, time.now)
    let guesses = 0
    for (let second = 0; second < 3_600; second += 1) {
      guesses += times(50, () => wrong.take('attacker'))
      time.pass(1_000)
    }
    expect(guesses).toBeLessThan(2_000)
  })
})

describe('addresses', () => {
  const from = (remoteAddress: string, trustProxy: number, forwarded?: string) =>
    clientAddress(
      { socket: { remoteAddress }, headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded } },
      { trustProxy },
    )
  it('believes forwarded addresses only behind proxies of our own, and only what they saw', () => {
    expect(from('10.0.0.1', 0, '1.2.3.4')).toBe('10.0.0.1')
    expect(from('10.0.0.1', 1, 'forged, 1.2.3.4')).toBe('1.2.3.4')
    expect(from('10.0.0.1', 2, 'forged, 1.2.3.4, 10.0.0.2')).toBe('1.2.3.4')
    expect(from('10.0.0.1', 1)).toBe('10.0.0.1')
  })
  it('takes an IPv4 address in IPv6 clothes as IPv4, and an IPv6 network as one', () => {
    expect(from('::ffff:1.2.3.4', 0)).toBe('1.2.3.4')
    expect(from('2001:db8:1:2:3:4:5:6', 0)).toBe(from('2001:db8:1:2::9', 0))
    expect(from('2001:db8:1:3::9', 0)).not.toBe(from('2001:db8:1:2::9', 0))
    expect(from('::1', 0)).toBe('0:0:0:0::/64')
  })
})

it('capacity gives each place back once', () => {
  const capacity = new Capacity(2)
  const first = capacity.take()
  expect(capacity.take()).toBeDefined()
  expect(capacity.take()).toBeUndefined()
  first?.()
  first?.()
  expect(capacity.taken).toBe(1)
})
