import { expect, test } from 'vitest'
import { readAnswer } from '../../../../client/api/answer.ts'
import { object, text } from '../../../../client/api/reader.ts'

const schema = object({ code: text })

test('a good answer is parsed', () => {
  expect(readAnswer(200, { code: 'CDFGHJ' }, schema, 'nl')).toEqual({ ok: true, value: { code: 'CDFGHJ' } })
})

test('a refusal has the code and the sentence of the server', () => {
  const body = { error: { code: 'closed', message: 'De ruimte is gesloten.' } }
  expect(readAnswer(410, body, schema, 'nl')).toEqual({
    ok: false,
    trouble: { kind: 'refused', code: 'closed', message: 'De ruimte is gesloten.' },
  })
})

test.each([
  ['an answer that this page does not know', 200, { other: 1 }, 'outdated'],
  ['a refusal without words', 404, undefined, 'outdated'],
  ['a page of a proxy', 502, undefined, 'broken'],
  ['a failing server', 500, { error: { code: 'internal', message: 'Er ging iets mis.' } }, 'broken'],
])('%s becomes a sentence, not an exception', (_name, status, body, kind) => {
  const answer = readAnswer(status, body, schema, 'en')
  expect(answer.ok ? undefined : answer.trouble.kind).toBe(kind)
  expect(answer.ok ? '' : answer.trouble.message).toMatch(/\w{3,}.*\.$/)
})
