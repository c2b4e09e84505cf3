const bucketsPerMillisecond = 10
const longestMs = 10_000

/** Times in milliseconds, to a tenth, in bounded memory. */
export class Times {
  readonly #buckets = new Uint32Array(longestMs * bucketsPerMillisecond + 1)
  count = 0

  add(milliseconds: number): void {
    const bucket = Math.min(longestMs, Math.max(0, milliseconds)) * bucketsPerMillisecond
    this.#buckets[Math.floor(bucket)] = (this.#buckets[Math.floor(bucket)] ?? 0) + 1
    this.count += 1
  }

  /** The time below which this share (0 to 1) lies. */
  percentile(share: number): number {
    let left = Math.ceil(this.count * share)
    for (let bucket = 0; bucket < this.#buckets.length; bucket += 1) {
      left -= this.#buckets[bucket] ?? 0
      if (left <= 0) return (bucket + 1) / bucketsPerMillisecond
    }
    return longestMs
  }

  clear(): void {
    this.#buckets.fill(0)
    this.count = 0
  }
}

/** The middle value. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5)
}

/** The value below which this share of a few values lies; the largest one for 1. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
