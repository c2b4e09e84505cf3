import { expect, it } from 'vitest'
import { lastColor, rememberColor } from '../../../client/board/ties/lastMeaning.ts'

const [map, stakeholders, empty] = ['sociale-kaart', 'stakeholders', 'leeg'].map((werkvorm) => ({ werkvorm }))

it('B27 a new name on a map is nothing yet, until its maker says it; then that stays for the next', () => {
  if (!map || !stakeholders || !empty) throw new Error('three boards')
  expect([map, stakeholders, empty].map(lastColor)).toEqual(['grey', 'yellow', 'yellow'])
  rememberColor(map, 'light-blue')
  rememberColor(empty, 'orange')
  expect([map, stakeholders, empty].map(lastColor)).toEqual(['light-blue', 'yellow', 'yellow'])
})
