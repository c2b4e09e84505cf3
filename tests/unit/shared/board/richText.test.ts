import type { TLRichText } from '@tldraw/tlschema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import {
  createRichText,
  lacksTexts,
  plainText,
  readRichText,
  seedEmptyTexts,
} from '../../../../shared/board/richText.ts'
import { rebaseText } from '../../../../shared/board/richTextRebase.ts'
import { updateRichText } from '../../../../shared/board/richTextUpdate.ts'
import { richText } from './arbitraries.ts'

function fragmentOf(text: TLRichText, document = new Y.Doc()): Y.XmlFragment {
  document.getMap('test').set('text', createRichText(text))
  return document.getMap('test').get('text') as Y.XmlFragment
}

function lines(...texts: string[]): TLRichText {
  const content = texts.map((text) => ({
    type: 'paragraph',
    ...(text === '' ? {} : { content: [{ type: 'text', text }] }),
  }))
  return { type: 'doc', content }
}

describe('rich text in Yjs', () => {
  test('property: in and out is the same', () => {
    fc.assert(
      fc.property(richText, (text) => {
        expect(readRichText(fragmentOf(text))).toEqual(text)
      }),
    )
  })

  test('property: an update from any text to any other gives the other', () => {
    fc.assert(
      fc.property(richText, richText, (from, to) => {
        const fragment = fragmentOf(from)
        updateRichText(fragment, from, to)
        expect(readRichText(fragment)).toEqual(to)
      }),
    )
  })

  test('a changed word touches only its own letters', () => {
    const document = new Y.Doc()
    const fragment = fragmentOf(lines('een twee drie', 'tweede regel'), document)
    const before = Y.encodeStateVector(document)
    updateRichText(fragment, lines('een twee drie', 'tweede regel'), lines('een vier drie', 'tweede regel'))
    expect(Y.encodeStateAsUpdate(document, before).length).toBeLessThan(60)
  })

  test('an emptied line keeps its Y.XmlText, for the letters of others', () => {
    const fragment = fragmentOf(lines('weg'))
    const text = (fragment.get(0) as Y.XmlElement).get(0)
    updateRichText(fragment, lines('weg'), lines(''))
    expect((fragment.get(0) as Y.XmlElement).get(0)).toBe(text)
    expect(readRichText(fragment)).toEqual(lines(''))
  })

  test('seeding gives every empty line a text, once', () => {
    const fragment = fragmentOf(lines(''))
    ;(fragment.get(0) as Y.XmlElement).delete(0, 1)
    expect(lacksTexts(fragment)).toBe(true)
    expect(seedEmptyTexts(fragment)).toBe(true)
    expect(seedEmptyTexts(fragment)).toBe(false)
    expect(readRichText(fragment)).toEqual(lines(''))
  })

  test('a fragment without blocks reads as an empty paragraph', () => {
    const fragment = fragmentOf(lines('x'))
    fragment.delete(0, 1)
    expect(readRichText(fragment)).toEqual(lines(''))
  })

  test('plain text has a line per block', () => {
    expect(plainText(lines('een', '', 'drie'))).toBe('een\n\ndrie')
  })
})

describe('a text that others changed meanwhile', () => {
  function merged(from: TLRichText, mine: TLRichText, theirs: TLRichText): string {
    const fragment = fragmentOf(from)
    updateRichText(fragment, from, theirs)
    updateRichText(fragment, from, mine)
    return plainText(readRichText(fragment))
  }

  test('keeps the words of both in one line', () => {
    expect(merged(lines('ab'), lines('ab mijn'), lines('hun ab'))).toBe('hun ab mijn')
  })

  test('keeps a new line of theirs next to a change of mine', () => {
    expect(merged(lines('een', 'twee'), lines('een!', 'twee'), lines('een', 'twee', 'drie'))).toBe(
      'een!\ntwee\ndrie',
    )
  })

  test('keeps their words when I emptied the text', () => {
    expect(merged(lines('weg'), lines(''), lines('weg en blijft'))).toContain('en blijft')
  })

  test('property: letters that only one side added are all there', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 12 })
    fc.assert(
      fc.property(letters, fc.nat(12), fc.nat(12), (from, i, j) => {
        const mine = `${from.slice(0, i)}X${from.slice(i)}`
        const theirs = `${from.slice(0, j)}Y${from.slice(j)}`
        const result = rebaseText(from, mine, theirs)
        expect([...result].sort().join('')).toBe([...`${from}XY`].sort().join(''))
      }),
    )
  })
})
