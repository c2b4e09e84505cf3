import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'
import { makeJoinCode } from '../../shared/space/joinCode.ts'

/** A token or link key: 256 random bits, base64url. Only its hash is kept. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

export function isSecret(text: string): boolean {
  return /^[A-Za-z0-9_-]{43}$/.test(text)
}

/** SHA-256, hex: enough for secrets that cannot be guessed. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

/** An id that cannot be guessed: 96 random bits. */
export function newId(): string {
  return randomBytes(12).toString('base64url')
}

/** A whole number for what is dealt at random. */
export function newSeed(): number {
  return randomInt(2 ** 32)
}

export function newJoinCode(): string {
  return makeJoinCode((below) => randomInt(below))
}

/** Compares in a time that tells nothing about where the texts differ. */
export function sameText(a: string, b: string): boolean {
  return timingSafeEqual(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest())
}
