import { expect, test } from 'vitest'
import { setApart } from '../../../../client/reading/same/sameGroups.ts'
import type { Outline, OutlineItem } from '../../../../shared/board/outline/types.ts'
import { sameNames } from '../../../../shared/reading/names.ts'

const item = (id: string, same?: string) =>
  ({ id, text: 'Wijkteam', fields: same === undefined ? {} : { same } }) as OutlineItem

const outlineOf = (...items: OutlineItem[]): Outline => ({
  zones: [],
  elsewhere: [],
  links: [],
  items: new Map(items.map((one) => [one.id, one])),
})

function asked(items: readonly OutlineItem[]) {
  return sameNames(
    items.map(({ id, text, fields }) => ({
      id,
      text,
      ...(fields.same === undefined ? {} : { same: fields.same }),
    })),
  )
}

test('who says that notes are not the same is not asked again, and only new notes are asked about', () => {
  const items = [item('a'), item('b'), item('c')]
  const [group] = asked(items)
  const apart = setApart({ name: 'Wijkteam', notes: group?.notes ?? [] }, outlineOf(...items))
  expect(apart).toEqual(['b', 'c'])
  const after = items.map((one) => (apart.includes(one.id) ? item(one.id, one.id) : one))
  expect(asked(after)).toEqual([])
  expect(asked([...after, item('d')])[0]?.notes).toEqual(['a', 'd'])
})

test('what somebody said before stays said', () => {
  const items = [item('a'), item('b', 'a'), item('c')]
  const group = { name: 'Wijkteam', notes: ['a', 'b', 'c'] }
  expect(setApart(group, outlineOf(...items))).toEqual(['c'])
})
