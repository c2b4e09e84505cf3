import { expect, test } from 'vitest'
import {
  findingsBelow,
  findingsOnScreen,
  layoutOf,
  onlyDrawn,
} from '../../../../client/projector/readingView.ts'
import type { Finding } from '../../../../shared/reading/finding.ts'
import { picture, svg, svgText } from '../../../../shared/reading/pictures/svg.ts'

const finding = (sentence: string, tone: Finding['tone'] = 'fact'): Finding => ({
  ...{ key: sentence, tone, sentence, limits: '', value: null, notes: [] },
})

test('B23 the screen tells at most four findings, what asks for attention first, and always the first', () => {
  const facts = ['a', 'b', 'c'].map((sentence) => finding(sentence))
  const shown = findingsOnScreen([...facts, finding('d', 'attention'), finding('e', 'attention')])
  expect(shown.map(({ sentence }) => sentence)).toEqual(['d', 'e', 'a', 'b'])
  expect(findingsOnScreen([finding('x'.repeat(900)), finding('y')])).toHaveLength(1)
  expect(findingsOnScreen([])).toEqual([])
})

test('B23 a picture on the screen leads nowhere, and looks the same', () => {
  const drawn = picture({ w: 100, h: 100 }, 'map', [
    svg('g', {}, [svg('circle', { r: 2 }, [], 'shape:a')], 'shape:b'),
  ])
  const plain = onlyDrawn(drawn)
  expect(JSON.stringify(plain)).not.toContain('shape:')
  expect(svgText(plain)).toBe(svgText(drawn))
})

test('B23 a picture lies where it is largest: beside the words, or below a band with the title', () => {
  const layout = (w: number, h: number) => layoutOf(picture({ w, h }, '', []))
  expect(layout(1300, 1000)).toEqual({ form: 'side', linesBelow: 0 })
  expect(layout(1920, 1080)).toEqual({ form: 'band', linesBelow: 0 })
  expect(layout(1500, 1000).form).toBe('band')
  expect(layout(900, 300)).toEqual({ form: 'band', linesBelow: 5 })
})

test('B23 below a picture stand only findings that fit, what asks for attention first', () => {
  const all = [finding('a'), finding('x'.repeat(400)), finding('b', 'attention'), finding('c'), finding('d')]
  expect(findingsBelow(all, 4).map(({ sentence }) => sentence)).toEqual(['b', 'a', 'c'])
})
