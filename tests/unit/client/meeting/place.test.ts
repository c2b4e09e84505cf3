import { describe, expect, test } from 'vitest'
import { belonging } from '../../../../client/meeting/belonging.ts'
import { afterBoardWent, free, nextMove } from '../../../../client/meeting/nextMove.ts'
import { arrivalWords, belongsWords } from '../../../../client/meeting/placeWords.ts'
import type { Attention } from '../../../../shared/space/meeting/live.ts'
import { meeting as texts } from '../../../../shared/texts/nl/meeting.ts'
import { kim, meetingSpace, nora, otto, sam } from './meetingFixture.ts'

const gather: Attention = { kind: 'gather', id: 'a1', boardId: 'plenair', rect: null, by: 'nora', at: 1 }
const follow: Attention = {
  kind: 'follow',
  id: 'a2',
  boardId: 'plenair',
  leaderId: 'nora',
  heldUntil: null,
  at: 1,
}

describe('B22 where somebody belongs', () => {
  test('a participant on the board of the group, then on the plenary one, and at home in a break', () => {
    expect(belonging(meetingSpace('duos'), kim)?.to).toBe('duo1')
    expect(belonging(meetingSpace('samen'), kim)?.to).toBe('plenair')
    expect(belonging(meetingSpace('pauze'), kim)?.to).toBe('home')
  })

  test('nobody anywhere in the lobby and between meetings', () => {
    expect(belonging(meetingSpace(null), kim)).toBeUndefined()
    const { live: _, ...rest } = meetingSpace('samen')
    expect(belonging({ ...rest, live: {} }, kim)).toBeUndefined()
  })

  test('a facilitator on the plenary board or where somebody else gathers; an observer follows the plenary', () => {
    expect(belonging(meetingSpace('samen'), nora)?.to).toBe('plenair')
    expect(belonging(meetingSpace('duos'), nora)).toBeUndefined()
    expect(belonging(meetingSpace('pauze'), nora)).toBeUndefined()
    expect(belonging(meetingSpace('duos', { attention: gather }), nora)).toBeUndefined()
    expect(belonging(meetingSpace('duos', { attention: { ...gather, by: 'x' } }), nora)?.to).toBe('plenair')
    expect(belonging(meetingSpace('duos'), otto)).toBeUndefined()
    expect(belonging(meetingSpace('samen'), otto)?.to).toBe('plenair')
  })

  test('gathering goes before the step, and every gathering is a new call', () => {
    const first = belonging(meetingSpace('duos', { attention: gather }), kim)
    const second = belonging(meetingSpace('duos', { attention: { ...gather, id: 'a9' } }), kim)
    expect(first?.to).toBe('plenair')
    expect(second?.key).not.toBe(first?.key)
  })

  test('who is said not to take part is left where they are', () => {
    const state = {
      ...meetingSpace('samen'),
      attendance: new Map([['kim', { meetingId: 'm1', here: false, at: 1 }]]),
    }
    expect(belonging(state, kim)).toBeUndefined()
  })
})

describe('B22 when somebody is moved', () => {
  const duo = belonging(meetingSpace('duos'), kim)
  const plenary = belonging(meetingSpace('samen'), kim)

  test('a latecomer goes on from the home at once, without a press', () => {
    expect(nextMove(duo, 'home', undefined)).toMatchObject({ go: true, handled: duo?.key })
  })

  test('everyone comes along when the step changes, also who was elsewhere by choice', () => {
    expect(nextMove(duo, 'home', free).go).toBe(true)
    expect(nextMove(plenary, 'duo1', duo?.key).go).toBe(true)
    expect(nextMove(plenary, 'home', duo?.key).go).toBe(true)
  })

  test('who goes elsewhere afterwards is shown the way and left alone', () => {
    expect(nextMove(duo, 'home', duo?.key)).toEqual({ go: false, astray: true, handled: duo?.key })
    expect(nextMove(duo, 'duo1', duo?.key)).toEqual({ go: false, astray: false, handled: duo?.key })
  })

  test('who opens another board by its address stays there, unless everyone is gathered', () => {
    expect(nextMove(duo, 'plenair', undefined)).toMatchObject({ go: false, astray: true })
    const gathered = belonging(meetingSpace('duos', { attention: gather }), kim)
    expect(nextMove(gathered, 'duo1', undefined).go).toBe(true)
  })

  test('who is on a board of a step that is taken back goes straight to the board before it', () => {
    const undone = nextMove(duo, 'plenair', plenary?.key)
    expect(undone).toMatchObject({ go: true, astray: false, handled: duo?.key })
    expect(afterBoardWent(duo, 'plenair')).toBe('duo1')
    expect(afterBoardWent(belonging(meetingSpace('pauze'), kim), 'plenair')).toBe('home')
    expect(afterBoardWent(undefined, 'plenair')).toBe('home')
  })

  test('nobody is taken away from the desk', () => {
    const gathered = belonging(meetingSpace('duos', { attention: { ...gather, by: 'x' } }), nora)
    expect(nextMove(gathered, 'desk', free, { held: true })).toMatchObject({ go: false, astray: false })
    expect(nextMove(gathered, 'home', free).go).toBe(true)
  })

  test('a facilitator goes from an old board to the plenary one, not from the home where she prepares', () => {
    const led = belonging(meetingSpace('samen'), nora)
    expect(nextMove(led, 'duo1', free, { leads: true })).toMatchObject({ go: true, astray: false })
    expect(nextMove(led, 'home', free, { leads: true })).toMatchObject({ go: false, handled: led?.key })
    expect(nextMove(led, 'duo1', led?.key, { leads: true }).go).toBe(false)
  })

  test('while people are held nobody goes elsewhere', () => {
    const held = belonging(meetingSpace('duos', { attention: follow }), kim)
    expect(nextMove(held, 'home', held?.key, { held: true }).go).toBe(true)
  })
})

describe('B24 the words of a move', () => {
  const words = (current: string | null, who = kim, attention?: Attention) => {
    const at = meetingSpace(current, attention ? { attention } : {})
    const belongs = belonging(at, who)
    return belongs && [arrivalWords(at, belongs.place, who.id, texts), belongsWords(at, belongs.place, texts)]
  }

  test('say with whom one is', () => {
    expect(words('duos')).toEqual(['Je bent nu in Duo 1, met Ali.', 'Duo 1'])
    expect(words('duos', sam)).toEqual([
      'Je bent nu op je eigen bord. Alleen jij leest dit.',
      'je eigen bord',
    ])
    expect(words('samen')).toEqual([
      'Je bent nu met iedereen op het bord “Wie zijn wij”.',
      'het bord “Wie zijn wij”',
    ])
    expect(words('pauze')?.[0]).toBe('Je bent nu in de ruimte. Bezig: Stap pauze.')
    expect(words('duos', kim, follow)?.[0]).toBe('Je kijkt nu mee met Nora.')
  })
})
