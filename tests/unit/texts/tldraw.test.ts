import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { expect, test } from 'vitest'
import { tldraw as ownEnglish } from '../../../shared/texts/en/tldraw.ts'
import { tldraw } from '../../../shared/texts/nl/tldraw.ts'

const require = createRequire(import.meta.url)
const assets = path.dirname(require.resolve('@tldraw/assets/imports.vite'))
const shipped: Record<string, string> = JSON.parse(
  readFileSync(path.join(assets, 'translations/nl.json'), 'utf8'),
)
const english = readEnglish()

/** Words that are the same in both languages, and names. */
const sameInBoth = new Set(['PNG', 'SVG', '10%', '25%', '50%', '75%', '100%', 'Discord', 'GitHub'])

test('B27 no text of the canvas is missing in Dutch', () => {
  const missing = Object.keys(english).filter((key) => !(tldraw[key] ?? shipped[key]))
  expect(missing).toEqual([])
})

test('B27 no Dutch text of the canvas is the English one', () => {
  const untranslated = Object.entries(english).filter(([key, text]) => {
    const dutch = tldraw[key] ?? shipped[key]
    return dutch === text && !sameInBoth.has(text)
  })
  expect(untranslated).toEqual([])
})

test('B27 every text that we supply belongs to a text of tldraw', () => {
  const supplied = [...Object.keys(tldraw), ...Object.keys(ownEnglish)]
  expect(supplied.filter((key) => !(key in english))).toEqual([])
})

test('B27 what we supply is not what tldraw already says', () => {
  const needless = Object.entries(tldraw).filter(
    ([key, text]) => shipped[key] === text && !sameInBoth.has(text),
  )
  expect(needless).toEqual([])
})

test('B27 the Dutch that we supply says "je", never "u"', () => {
  const formal = Object.values(tldraw).filter((text) => /\b(u|uw)\b/iu.test(text))
  expect(formal).toEqual([])
})

/** tldraw compiles English in; the built file is part of the package but not of its exports. */
function readEnglish(): Record<string, string> {
  const entry = require.resolve('tldraw', { paths: [require.resolve('@tldraw/tldraw')] })
  const file = path.join(path.dirname(entry), 'lib/ui/hooks/useTranslation/defaultTranslation.js')
  const { DEFAULT_TRANSLATION } = require(file) as { DEFAULT_TRANSLATION: Record<string, string> }
  return DEFAULT_TRANSLATION
}
