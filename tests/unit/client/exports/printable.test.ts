import { describe, expect, it } from 'vitest'
import { canPrint, printable } from '../../../../client/exports/pdf/printable.ts'

describe('words in a document', () => {
  it.each([
    ['Goed zo! 👍', 'Goed zo! (duim omhoog)'],
    ['👍🏽👍🏽👍🏽 samen', '(duim omhoog) samen'],
    ['❤️', '(hart)'],
    ['zorg👩🏽‍⚕️zorg', 'zorg (vrouw) zorg'],
    ['feest🎉🔥!', 'feest (feest) (vuur)!'],
    ['🦑', '(plaatje)'],
    ['🇳🇱', '(plaatje)'],
    ['1️⃣ eerst', '1 eerst'],
    ['a → b ✔ ↔ ™ ©', 'a -> b v <-> ™ ©'],
    ['café, één, ĳs', 'café, één, ĳs'],
    ['ção ﬁets', 'ção fiets'],
    ['日本', '??'],
  ])('name little pictures that no font of the document has: %s', (written, said) => {
    expect(printable(written, 'nl')).toBe(said)
    expect(canPrint(printable(written, 'nl'))).toBe(true)
  })

  it('names them in the language of the document', () => {
    expect(printable('👍', 'en')).toBe('(thumb up)')
  })

  it.each(['\ud83d', '\u200d\u200d', '🏽', '\u0000\u0007', '👩\u200d', '👨‍👩‍👧‍👦'.repeat(200)])(
    'can be printed whatever was written',
    (written) => expect(canPrint(printable(written, 'nl'))).toBe(true),
  )
})
