import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { boardOutcome, boardOutline } from '../../../shared/reading/board.ts'
import { werkvormen } from '../../../shared/werkvormen/index.ts'

test.each(Object.values(werkvormen))(
  '$id gives the kind of outcome that it says, on each of its boards',
  (werkvorm) => {
    const { id, defaultSettings: settings } = werkvorm
    for (const layout of werkvorm.layouts) {
      const board = { werkvorm: id, layout, settings, language: 'nl' } as const
      const records = new Map(
        werkvorm.layout(settings, 'nl', layout).map((record) => [record.id as string, record]),
      )
      expect(boardOutcome(boardOutline(records, board), board, new Map()).kind).toBe(werkvorm.outcome)
    }
  },
)

test('the pages and the server name no werkvorm: a new one is a folder and a line in the catalogue', () => {
  const ids = Object.keys(werkvormen).filter((id) => id !== 'leeg')
  const naming = globSync('{client,server}/**/*.{ts,tsx}').filter((file) => {
    const source = readFileSync(file, 'utf8')
    return ids.some((id) => source.includes(`'${id}'`))
  })
  expect(naming).toEqual([])
})
