import { digest } from 'lib0/hash/sha256'
import { encodeUtf8 } from 'lib0/string'

const harvested = /^(shape|binding|asset):harvest-[A-Za-z0-9_-]{22}$/

/**
 * The id that a record gets on every board to which it is harvested: the same each time, so that doing it again
 * finds it. A record that was harvested before keeps its id, so that it is one and the same in every round and
 * does not double when it comes by two ways. Anonymously it gets another one, that nobody without the source can
 * make: the ids that are hashed are random.
 */
export function harvestedId<Id extends string>(boardId: string, id: Id, anonymous: boolean): Id {
  const own = harvested.test(id) ? id : named(id, `${boardId}/${id}`)
  return (anonymous ? named(id, `anonymous/${own}`) : own) as Id
}

/** Sixteen bytes of a hash in letters that an id may have. */
export function fingerprint(text: string): string {
  const bytes = digest(encodeUtf8(text)).subarray(0, 16)
  return letters(bytes)
}

function named(id: string, key: string): string {
  return `${id.slice(0, id.indexOf(':'))}:harvest-${fingerprint(key)}`
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

function letters(bytes: Uint8Array): string {
  let text = ''
  let [held, bits] = [0, 0]
  for (const byte of bytes) {
    held = (held << 8) | byte
    for (bits += 8; bits >= 6; bits -= 6) text += alphabet.charAt((held >> (bits - 6)) & 63)
    held &= (1 << bits) - 1
  }
  return bits > 0 ? text + alphabet.charAt((held << (6 - bits)) & 63) : text
}
