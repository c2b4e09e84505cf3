import { describe, expect, test } from 'vitest'
import { holdWords } from '../../../../client/board/sharing/holdWords.ts'
import { isShareable } from '../../../../client/board/sharing/shareableZones.ts'
import { wayOf } from '../../../../client/meeting/facilitator/useNextKeys.ts'
import { newestMessage } from '../../../../client/meeting/newestMessage.ts'
import { readyCount } from '../../../../client/meeting/placeWords.ts'
import { aboutBoard } from '../../../../client/meeting/step/aboutBoard.ts'
import { readsWords } from '../../../../client/meeting/step/readsWords.ts'
import { harvestTarget, stepHere } from '../../../../client/meeting/step/stepHere.ts'
import { timeNewsWords } from '../../../../client/meeting/timerWords.ts'
import type { HarvestPlan, Step } from '../../../../shared/space/meeting/step.ts'
import type { SpaceState } from '../../../../shared/space/model.ts'
import { meeting as texts } from '../../../../shared/texts/nl/meeting.ts'
import { board, byId } from '../../shared/space/spaceFixture.ts'
import { kim, meetingSpace, nora, sam, step } from './meetingFixture.ts'

const plan: HarvestPlan = { toStepId: 'samen', zones: { '*': '*' }, share: 'all', when: 'atOnce' }

function withStep(state: SpaceState, id: string, change: Partial<Step>): SpaceState {
  const steps = [...state.steps.values()].map((each) => (each.id === id ? { ...each, ...change } : each))
  return { ...state, steps: byId(steps) }
}

describe('B18 B20 the words say who reads along', () => {
  test.each([
    ['solo', false, true, texts.reads.solo],
    ['group', false, false, texts.reads.group],
    ['group', false, true, texts.reads.groupOpen],
    ['plenary', false, true, texts.reads.plenary],
    ['plenary', true, true, texts.reads.anonymous],
    ['group', true, true, texts.reads.anonymous],
  ] as const)(
    'a %s board, anonymous %s, open to facilitators %s',
    (kind, anonymous, openToFacilitators, words) => {
      expect(readsWords(board('b', { kind, anonymous, openToFacilitators }), texts.reads)).toBe(words)
    },
  )
})

describe('B19 what does not go along', () => {
  test('is for oneself on the own board, and only stays behind where others read it', () => {
    expect(holdWords('solo', texts.harvest).hold).toBe('Houd dit voor mezelf')
    for (const kind of ['group', 'plenary'] as const) {
      expect(Object.values(holdWords(kind, texts.harvest)).join()).not.toMatch(/mezelf/)
    }
  })
})

describe('what stands under the question', () => {
  const lines = (state: SpaceState, id: string, who = kim) => {
    const on = state.boards.get(id)
    const here = on && stepHere(state, on)
    return on && here && aboutBoard(state, on, here, who, texts)
  }

  test('B16 with whom one works, and who reads it', () => {
    expect(lines(meetingSpace('duos'), 'duo1')).toEqual(['Duo 1, samen met Ali', texts.reads.groupOpen])
    expect(lines(meetingSpace('duos'), 'eigen', sam)).toEqual([texts.reads.solo])
    expect(lines(meetingSpace('samen'), 'plenair')).toEqual([texts.reads.plenary])
  })

  test('B19 where it goes afterwards, and what does not', () => {
    const state = withStep(meetingSpace('duos'), 'duos', { harvest: plan })
    expect(lines(state, 'duo1')?.at(-1)).toBe('Straks naar het bord van iedereen, behalve wat je achterhoudt')
    const ticked = withStep(state, 'duos', { harvest: { ...plan, share: 'ticked' } })
    expect(lines(ticked, 'duo1')?.at(-1)).toBe('Straks naar het bord van iedereen, alleen wat je aanvinkt')
  })

  test('a facilitator who looks in reads whose board it is', () => {
    expect(lines(meetingSpace('duos'), 'duo1', nora)).toEqual(['Duo 1: Kim en Ali'])
  })

  test('a board of another step has none of it', () => {
    expect(lines(meetingSpace('samen'), 'duo1')).toBeUndefined()
  })
})

test('B19 where a board goes is named as exactly as it is known', () => {
  const state = meetingSpace('samen')
  const fromPlenary = (change: Partial<Step>) =>
    harvestTarget(
      withStep(state, 'duos', change),
      step('x', { harvest: { ...plan, toStepId: 'duos' } }),
      board('b'),
      'kim',
    )
  expect(fromPlenary({})).toMatchObject({ kind: 'duo', group: { name: 'Duo 1' }, ticked: false })
  expect(fromPlenary({ grouping: { by: 'size', size: 4, mix: 'mixed' } })?.kind).toBe('group')
  expect(harvestTarget(state, step('x'), board('b'), 'kim')).toBeUndefined()
  const gone = step('x', { harvest: { ...plan, toStepId: 'weg' } })
  expect(harvestTarget(state, gone, board('b'), 'kim')).toBeUndefined()
})

test('B18 on a board that others cannot read it says what was told when it was made', () => {
  const state = meetingSpace('samen')
  const told = { ...plan, toStepId: 'duos', targetKind: 'group', openToFacilitators: false } as const
  const changed = step('x', { harvest: plan })
  for (const kind of ['solo', 'group'] as const) {
    const closed = { kind, openToFacilitators: false }
    expect(harvestTarget(state, changed, board('b', { ...closed, promise: told }), 'kim')?.kind).toBe('duo')
    expect(harvestTarget(state, changed, board('b', closed), 'kim')).toBeUndefined()
  }
  expect(harvestTarget(state, changed, board('b', { kind: 'group' }), 'kim')?.kind).toBe('everyone')
})

test('B19 only zones that go along can be ticked', () => {
  expect(isShareable('trots', { zones: { trots: 'trots' } })).toBe(true)
  expect(isShareable('twijfel', { zones: { trots: 'trots' } })).toBe(false)
  expect(isShareable('twijfel', { zones: { '*': 'alles' } })).toBe(true)
})

test('B10 ready marks are counted per group, or per person when everyone is together', () => {
  const duos = { ...meetingSpace('duos'), ready: new Map([['1', 'duos']]) }
  expect(readyCount(duos, 'duos')).toEqual({ ready: 1, all: 2 })
  const here = (id: string) => [id, { meetingId: 'm1', here: true, at: 1 }] as const
  const together = {
    ...meetingSpace('samen'),
    attendance: new Map([here('kim'), here('ali'), here('nora')]),
    ready: new Map([
      ['kim', 'samen'],
      ['ali', 'duos'],
    ]),
  }
  expect(readyCount(together, 'samen')).toEqual({ ready: 1, all: 2 })
})

test('B17 the newest message of this step is shown, to everyone or to the group', () => {
  const say = (id: string, at: number) => ({ id, text: id, by: 'nora', at })
  const state = withStep(meetingSpace('duos', { message: say('allen', 20) }), 'duos', { startedAt: 10 })
  expect(newestMessage(state, undefined)?.id).toBe('allen')
  expect(newestMessage(state, say('groep', 30))?.id).toBe('groep')
  expect(newestMessage(state, say('groep', 15))?.id).toBe('allen')
  expect(newestMessage(withStep(state, 'duos', { startedAt: 25 }), undefined)).toBeUndefined()
})

test('B7 the keys of a clicker go on and back; a board keeps its arrows', () => {
  const press = (key: string, ctrlKey = false) => ({
    key,
    ctrlKey,
    metaKey: false,
    altKey: false,
    shiftKey: false,
  })
  expect(wayOf(press('PageDown'), false)).toBe('next')
  expect(wayOf(press('PageUp'), false)).toBe('previous')
  expect(wayOf(press('ArrowRight', true), true)).toBe('next')
  expect(wayOf(press('ArrowRight', true), false)).toBeUndefined()
  expect(wayOf(press('ArrowRight'), true)).toBeUndefined()
  expect(wayOf({ ...press('PageDown'), shiftKey: true }, true)).toBeUndefined()
})

test('B9 a time that is nearly over is said with what is left', () => {
  const said = (phase: 'calm' | 'orange' | 'red' | 'over' | 'paused', ms: number) =>
    timeNewsWords({ phase, ms }, texts.timer)
  expect(said('orange', 59_000)).toBe('Bijna om. Nog 59 seconden')
  expect(said('red', 15_000)).toBe('Rond af. Nog 15 seconden')
  expect(said('calm', 240_000)).toBe('Nog 4 minuten')
  expect(said('over', -1)).toBe('De tijd is om')
  expect(said('paused', 60_000)).toBe('De tijd staat stil, nog 1 minuut')
})
