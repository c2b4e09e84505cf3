import { expect, test } from 'vitest'
import { fillsScreen, findingsOnScreen, onlyDrawn } from '../../../../client/projector/readingView.ts'
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

test('B23 a picture of the form of a screen has it for itself', () => {
  expect(fillsScreen(picture({ w: 1920, h: 1080 }, '', []))).toBe(true)
  expect(fillsScreen(picture({ w: 1300, h: 1000 }, '', []))).toBe(false)
})
