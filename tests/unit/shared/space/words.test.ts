import { expect, it } from 'vitest'
import { cleanWords, wordsSchema } from '../../../../shared/space/words.ts'

it('keeps lines, tabs, emoji and letters of every language', () => {
  const text = 'Één\n\tdrie 👩‍🏫 שלום'
  expect(cleanWords(` ${text}\n `)).toBe(text)
  expect(cleanWords('a\r\nb\rc\u2028d')).toBe('a\nb\nc\nd')
})

it('drops what hides or turns text around', () => {
  expect(cleanWords('a\u0000b\u007F\u200Bc\u202Ed\u2066e\uFEFFf\uD800g')).toBe('abcdefg')
})

it('counts after cleaning', () => {
  const schema = wordsSchema(3)
  expect(schema.safeParse('  abc\u0000  ')).toMatchObject({ success: true, data: 'abc' })
  expect(schema.safeParse('abcd').success).toBe(false)
  expect(schema.safeParse('').success).toBe(true)
})
