import { describe, expect, it } from 'vitest'
import { AppError, errorStatuses, languageOf, refusalError, toAppError } from '../../../server/errors.ts'
import { describeError } from '../../../server/log.ts'
import { StoreError } from '../../../server/store/store.ts'
import { closeCodes } from '../../../shared/protocol/closeCodes.ts'
import { limits } from '../../../shared/protocol/limits.ts'
import * as en from '../../../shared/texts/en/errors.ts'
import * as nl from '../../../shared/texts/nl/errors.ts'

describe('the words for what goes wrong', () => {
  it('every limit, close code and error code has a Dutch and an English sentence of its own', () => {
    for (const texts of [nl, en]) {
      expect(Object.keys(texts.limitTexts).sort()).toEqual(Object.keys(limits).sort())
      expect(Object.keys(texts.closeTexts).sort()).toEqual(Object.keys(closeCodes).sort())
      expect(Object.keys(texts.errorTexts).sort()).toEqual(Object.keys(errorStatuses).sort())
    }
    const areas = [
      [nl.errorTexts, en.errorTexts],
      [nl.refusalTexts, en.refusalTexts],
      [nl.closeTexts, en.closeTexts],
      [nl.limitTexts, en.limitTexts],
    ] as const
    for (const [dutch, english] of areas) {
      const other: Record<string, string> = english
      for (const [key, sentence] of Object.entries(dutch)) {
        expect(sentence, key).toMatch(/[.!]$/)
        expect(other[key], key).toMatch(/[.!]$/)
        expect(other[key], key).not.toBe(sentence)
      }
    }
  })
  it('are given in the language that the page says, else the browser, else Dutch', () => {
    expect(languageOf({ 'x-language': 'en', 'accept-language': 'nl' })).toBe('en')
    expect(languageOf({ 'accept-language': 'en-GB,en;q=0.9' })).toBe('en')
    expect(languageOf({ 'accept-language': 'en;q=0.5, nl-BE;q=0.8' })).toBe('nl')
    expect(languageOf({ 'accept-language': 'fr-FR, de' })).toBe('nl')
    expect(languageOf({})).toBe('nl')
    expect(languageOf({ 'accept-language': 'en;q=x' })).toBe('en')
  })
})

describe('errors', () => {
  it('carry a stable code, a sentence and details, and nothing of the inside', () => {
    expect(new AppError('full').body('en')).toEqual({ error: { code: 'full', message: en.errorTexts.full } })
    const refusal = refusalError({ ok: false, code: 'invalid', reason: 'last-facilitator' })
    expect(refusal).toMatchObject({ status: 422 })
    expect(refusal.body('nl')).toEqual({
      error: {
        code: 'invalid',
        message: nl.refusalTexts['last-facilitator'],
        details: { reason: 'last-facilitator' },
      },
    })
    expect(JSON.stringify(toAppError(new TypeError('secret')).body('nl'))).not.toContain('secret')
  })
  it('tell a full disk from a store that fails or stops', () => {
    const codes = (['full', 'busy', 'failed', 'closed'] as const).map(
      (fault) => toAppError(new StoreError(fault, '')).code,
    )
    expect(codes).toEqual(['storage-full', 'storage-failed', 'storage-failed', 'stopping'])
  })
  it('are logged without their message, which may quote a person (T40)', () => {
    const error = new SyntaxError('Unexpected token in "Beste Kim"', { cause: new Error('Kim') })
    const told = describeError(error)
    expect(JSON.stringify(told)).not.toContain('Kim')
    expect(told).toMatchObject({ type: 'SyntaxError', cause: { type: 'Error' } })
  })
})
