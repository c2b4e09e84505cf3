import { describe, expect, test } from 'vitest'
import { othersWork } from '../../../../client/meeting/facilitator/othersWork.ts'
import type { Attention } from '../../../../shared/space/meeting/live.ts'
import { board } from '../../shared/space/spaceFixture.ts'
import { meetingSpace } from './meetingFixture.ts'

const old = board('old')
const gather: Attention = { kind: 'gather', id: 'a1', boardId: 'plenair', rect: null, by: 'nora', at: 1 }

describe('B22 a facilitator on a board of another step', () => {
  test('is told what runs, and whether people are apart, together or in a break', () => {
    expect(othersWork(meetingSpace('duos'), old)).toMatchObject({ step: { id: 'duos' }, where: 'groups' })
    expect(othersWork(meetingSpace('samen'), old)).toMatchObject({
      where: 'plenary',
      board: { id: 'plenair' },
    })
    expect(othersWork(meetingSpace('pauze'), old)?.where).toBe('break')
  })

  test('and nothing on a board of the step, in the lobby, or while everyone was gathered', () => {
    const duos = meetingSpace('duos')
    const [duo] = [...duos.boards.values()]
    expect(duo && othersWork(duos, duo)).toBeUndefined()
    expect(othersWork(meetingSpace(null), old)).toBeUndefined()
    expect(othersWork(meetingSpace('duos', { attention: gather }), old)).toBeUndefined()
  })
})
