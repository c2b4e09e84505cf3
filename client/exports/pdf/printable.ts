import type { Language } from '../../../shared/space/model.ts'
import { emojiTexts } from '../../../shared/texts/emoji.ts'

/** Signs that the house font has as TrueType: Latin, and what stands between words. */
const covered =
  /[\n\u0020-\u007E\u00A0-\u0107\u010A-\u0113\u0116-\u011B\u011E-\u0123\u0126\u0127\u012A\u012B\u012E-\u0133\u0136\u0137\u0139-\u013E\u0141-\u0148\u0150-\u0155\u0158-\u015B\u015E-\u0165\u016A\u016B\u016E-\u017E\u0192\u0218-\u021B\u1E80-\u1E85\u1E9E\u1EF2\u1EF3\u2013\u2014\u2018-\u201A\u201C-\u201E\u2020-\u2022\u2026\u2030\u2039\u203A\u20AC\u2122\u2212\u2248\u2260\u2264\u2265]/u

const stand: Readonly<Record<string, string>> = {
  '→': '->',
  '←': '<-',
  '↔': '<->',
  '⇒': '=>',
  '✓': 'v',
  '✔': 'v',
  '‑': '-',
  '‐': '-',
  '―': '—',
}

/**
 * Words as a document can print them. For a little picture among the letters its name stands between brackets, and of
 * other writing a question mark for each sign: the picture of the board in the same document shows them as they were
 * written.
 */
export function printable(text: string, language: Language): string {
  const whole = text.toWellFormed().replace(/\r\n?/g, '\n').replaceAll('\t', ' ')
  return named(whole, language).replace(/./gsu, printed).replace(/ {2,}/g, ' ')
}

/** Whether a document can print every sign of a text as it is. */
export function canPrint(text: string): boolean {
  return [...text].every((sign) => covered.test(sign))
}

/** A little picture with what belongs to it: a colour of skin, and what it is joined to. The same again says no more. */
const emoji =
  /((?:\p{RI}\p{RI}|\p{Extended_Pictographic})(?:\p{EMod}|\p{M}|\u200D\p{Extended_Pictographic})*)(?:\s*\1)*/gu

function named(text: string, language: Language): string {
  const { words, other } = emojiTexts[language]
  const known: Readonly<Record<string, string>> = words
  return text.replace(emoji, (all: string, whole: string, at: number) => {
    const [sign = ''] = whole
    if (covered.test(sign) || stand[sign] !== undefined) return all
    const before = /[^\s(]$/.test(text.slice(0, at)) ? ' ' : ''
    const after = /^[\p{L}\p{N}]/u.test(text.slice(at + all.length)) ? ' ' : ''
    return `${before}(${known[sign] ?? other})${after}`
  })
}

function printed(sign: string): string {
  if (covered.test(sign)) return sign
  const other = stand[sign]
  if (other !== undefined) return other
  if (/[\p{M}\p{Cf}\p{Cc}\p{EMod}]/u.test(sign)) return ''
  if (/\p{Zs}/u.test(sign)) return ' '
  const parts = [...sign.normalize('NFKD')].filter((part) => covered.test(part))
  return parts.length === 0 ? '?' : parts.join('')
}
