import { expect, test } from 'vitest'
import { type News, newsBetween, newsInWords } from '../../../../client/outline/news.ts'
import { NewsBundle } from '../../../../client/outline/newsBundle.ts'
import type { Outline, OutlineItem } from '../../../../shared/board/outline/types.ts'
import { list as texts } from '../../../../shared/texts/nl/list.ts'

const item = (id: string, zone: string | undefined, text = id): OutlineItem => ({
  id,
  kind: 'note',
  text,
  color: 'yellow',
  by: undefined,
  origin: undefined,
  trail: [],
  zone,
  value: {},
  box: { x: 0, y: 0, w: 1, h: 1 },
  fields: {},
  held: false,
})

function outline(items: readonly OutlineItem[], links: readonly string[] = []): Outline {
  const tie = { from: null, to: null, text: '', color: 'black', dash: 'solid', size: 'm' }
  return {
    zones: [],
    elsewhere: [],
    items: new Map(items.map((each) => [each.id, each])),
    links: links.map((id) => ({ id, ...tie, heads: { start: false, end: true } })),
  }
}

const nobody: ReadonlySet<string> = new Set()
const said = (news: News) => newsInWords(news, (zone) => zone ?? 'buiten', texts.news)

test('B31 what others changed is told in one sentence, zone by zone', () => {
  const before = outline([item('a', 'x'), item('b', 'x'), item('c', 'x'), item('d', 'y')], ['l'])
  const after = outline(
    [item('a', 'x', 'anders'), item('b', 'y'), item('d', 'y'), item('e', 'x'), item('f', 'x')],
    ['m', 'n'],
  )
  expect(said(newsBetween(before, after, nobody))).toBe(
    '2 briefjes erbij in x. 1 briefje verplaatst naar y: “b”. 1 briefje gewijzigd: “anders”. 1 ding weg: “c”. 2 verbindingen erbij. 1 verbinding weg',
  )
})

test('what this person did is no news, and a change that was taken back neither', () => {
  const before = outline([item('a', 'x')])
  const after = outline([item('a', 'y'), item('mine', 'x')], ['mine-too'])
  expect(said(newsBetween(before, after, new Set(['a', 'mine', 'mine-too'])))).toBe('')
  expect(said(newsBetween(before, before, nobody))).toBe('')
})

test('notes in many zones at once are told as one number', () => {
  const after = outline(['p', 'q', 'r', 's'].map((zone) => item(`in ${zone}`, zone)))
  expect(said(newsBetween(outline([]), after, nobody))).toBe('4 briefjes erbij')
})

/** A board and a clock in the hand. */
function bundled() {
  let now = outline([])
  let busy = false
  let waiting: (() => void) | undefined
  const told: string[] = []
  const bundle = new NewsBundle({
    outline: () => now,
    isBusy: () => busy,
    tell: (news) => {
      const words = said(news)
      if (words !== '') told.push(words)
    },
    later: (run) => {
      waiting = run
      return () => {
        waiting = undefined
      }
    },
  })
  return {
    bundle,
    told,
    isWaiting: () => waiting !== undefined,
    set busy(value: boolean) {
      busy = value
    },
    change(items: readonly OutlineItem[]) {
      now = outline(items)
      bundle.changed()
    },
    ring() {
      const run = waiting
      waiting = undefined
      run?.()
    },
  }
}

test('B31 a flood of changes is told once, and nothing while nothing changes', () => {
  const at = bundled()
  const items: OutlineItem[] = []
  for (let count = 0; count < 50; count += 1) {
    items.push(item(`note ${count}`, 'x'))
    at.change(items)
  }
  expect(at.told).toEqual([])
  at.ring()
  expect(at.told).toEqual(['50 briefjes erbij in x'])
  expect(at.isWaiting()).toBe(false)
})

test('news waits while a person writes, but not for ever', () => {
  const at = bundled()
  at.busy = true
  at.change([item('a', 'x')])
  for (let rings = 0; rings < 3; rings += 1) at.ring()
  expect(at.told).toEqual([])
  at.ring()
  expect(at.told).toEqual(['1 briefje erbij in x: “a”'])
})

test('own work between news of others is left out of it', () => {
  const at = bundled()
  at.bundle.did(['mine'])
  at.change([item('mine', 'x'), item('theirs', 'x')])
  at.ring()
  expect(at.told).toEqual(['1 briefje erbij in x: “theirs”'])
  at.change([item('mine', 'y'), item('theirs', 'x')])
  at.ring()
  expect(at.told.at(-1)).toBe('1 briefje verplaatst naar y: “mine”')
  at.bundle.close()
  expect(at.isWaiting()).toBe(false)
})
