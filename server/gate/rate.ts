import type { Rate, RateName, RateSettings } from './rates.ts'

type Bucket = { tokens: number; at: number }

/** How many keys one table remembers; beyond it the longest unused goes. */
const bucketsKept = 20_000

/** Token buckets by key. A key that is forgotten starts with a full bucket. */
export class TokenBuckets {
  readonly #buckets = new Map<string, Bucket>()
  readonly #rate: Rate
  readonly #now: () => number

  constructor(rate: Rate, now: () => number) {
    this.#rate = rate
    this.#now = now
  }

  get size(): number {
    return this.#buckets.size
  }

  /** Takes one token; false when there is none. */
  take(key: string): boolean {
    const tokens = this.#tokens(key)
    if (tokens < 1) return false
    this.#keep(key, tokens - 1)
    return true
  }

  /** Puts a token back that was taken for nothing. */
  giveBack(key: string): void {
    this.#keep(key, Math.min(this.#rate.burst, this.#tokens(key) + 1))
  }

  /** Whether a token is there, without taking it. */
  has(key: string): boolean {
    return this.#tokens(key) >= 1
  }

  /** Whole seconds until a token is there. */
  secondsToWait(key: string): number {
    const missing = Math.max(0, 1 - this.#tokens(key))
    return Math.ceil((missing * 60) / this.#rate.perMinute)
  }

  #tokens(key: string): number {
    const bucket = this.#buckets.get(key)
    if (!bucket) return this.#rate.burst
    const gained = ((this.#now() - bucket.at) / 60_000) * this.#rate.perMinute
    return Math.min(this.#rate.burst, bucket.tokens + gained)
  }

  #keep(key: string, tokens: number): void {
    this.#buckets.delete(key)
    this.#buckets.set(key, { tokens, at: this.#now() })
    // One comes, one goes: looking through all of them here would let a flood of addresses stall the process.
    const [oldest] = this.#buckets.size > bucketsKept ? this.#buckets.keys() : []
    if (oldest !== undefined) this.#buckets.delete(oldest)
  }
}

/** Everything that is limited, each with its own table of buckets. */
export class RateLimiter {
  readonly #buckets: ReadonlyMap<RateName, TokenBuckets>

  constructor(settings: RateSettings, now: () => number) {
    const names = Object.keys(settings) as RateName[]
    this.#buckets = new Map(names.map((name) => [name, new TokenBuckets(settings[name], now)]))
  }

  /** Takes one token of a rate for an address or member; false when there is none. */
  take(name: RateName, key: string): boolean {
    return this.#buckets.get(name)?.take(key) ?? false
  }

  giveBack(name: RateName, key: string): void {
    this.#buckets.get(name)?.giveBack(key)
  }

  /** Whole seconds until a token is there. */
  secondsToWait(name: RateName, key: string): number {
    return this.#buckets.get(name)?.secondsToWait(key) ?? 0
  }
}
