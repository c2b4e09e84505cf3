import { describe, expect, it } from 'vitest'
import type * as z from 'zod/mini'
import type { attentionCommands } from '../../../../../shared/space/commands/attention.ts'
import { commandSchema, decide } from '../../../../../shared/space/commands/index.ts'
import type { stepsCommands } from '../../../../../shared/space/commands/steps.ts'
import { groupOfMember } from '../../../../../shared/space/meeting/now.ts'
import { grouping, Play, participants, sheet, step } from './play.ts'

type Own = z.infer<(typeof stepsCommands | typeof attentionCommands)[number]['schema']>

const p = new Play(
  sheet(
    [
      step('a', 1, {
        grouping: grouping('choice', 2),
        harvest: { toStepId: 'b', zones: {}, share: 'all', when: 'oneByOne' },
      }),
      step('b', 2),
      step('c', 3, { grouping: grouping('size', 2) }),
    ],
    participants(2),
  ),
  { online: new Set(['p1', 'p2']) },
)
p.do({ type: 'startStep', stepId: 'b' })
p.do({ type: 'startStep', stepId: 'a' })
const groupId = [...p.state.groups.keys()][0] ?? ''
p.do({ type: 'joinGroup', groupId }, 'p1')
p.do({ type: 'spotlight', boardId: p.state.steps.get('b')?.boardId ?? '' })
const { state } = p

const facilitators = ['f', 'f2']
const groupMembers = ['p1']

/** One example of every command, with who may send it. A missing one is a type error. */
const examples: { [Type in Own['type']]: [Extract<Own, { type: Type }>, readonly string[]] } = {
  startMeeting: [{ type: 'startMeeting' }, []],
  endMeeting: [{ type: 'endMeeting' }, facilitators],
  startStep: [{ type: 'startStep', stepId: 'b' }, facilitators],
  undoStart: [{ type: 'undoStart' }, facilitators],
  extendTimer: [{ type: 'extendTimer', ms: 60_000 }, facilitators],
  pauseTimer: [{ type: 'pauseTimer' }, facilitators],
  resumeTimer: [{ type: 'resumeTimer' }, facilitators],
  stopTimer: [{ type: 'stopTimer' }, facilitators],
  startTimer: [{ type: 'startTimer', minutes: 5 }, facilitators],
  makeGroups: [{ type: 'makeGroups', stepId: 'c' }, facilitators],
  moveMember: [{ type: 'moveMember', memberId: 'p2', groupId }, facilitators],
  lockMember: [{ type: 'lockMember', memberId: 'p1', groupId, locked: true }, facilitators],
  harvest: [{ type: 'harvest', stepId: 'a' }, facilitators],
  setAttendance: [{ type: 'setAttendance', memberId: 'p2', here: false }, facilitators],
  lowerHand: [{ type: 'lowerHand', memberId: 'p1' }, facilitators],
  renameGroup: [{ type: 'renameGroup', groupId, name: 'Uilen' }, [...facilitators, ...groupMembers]],
  joinGroup: [{ type: 'joinGroup', groupId }, ['p1', 'p2']],
  attend: [{ type: 'attend' }, [...facilitators, 'p1', 'p2', 'o']],
  setReady: [{ type: 'setReady', ready: true }, groupMembers],
  raiseHand: [{ type: 'raiseHand', raised: true }, [...facilitators, 'p1', 'p2', 'o']],
  gather: [{ type: 'gather', boardId: state.steps.get('b')?.boardId ?? '' }, facilitators],
  spotlight: [{ type: 'spotlight' }, facilitators],
  release: [{ type: 'release' }, facilitators],
  showOnScreen: [{ type: 'showOnScreen', show: 'lobby' }, facilitators],
  openScreen: [{ type: 'openScreen' }, facilitators],
  sendMessage: [{ type: 'sendMessage', text: 'Dag' }, facilitators],
}

describe('who may run a meeting (B4)', () => {
  for (const [command, allowed] of Object.values(examples)) {
    for (const id of ['f', 'f2', 'p1', 'p2', 'o']) {
      it(`${command.type} by ${id}: ${allowed.includes(id) ? 'done' : 'refused'}`, () => {
        const decision = decide(state, { id }, commandSchema.parse(command), p.world)
        expect(decision.ok).toBe(allowed.includes(id))
      })
    }
    it(`${command.type} by a stranger or the screen: refused`, () => {
      for (const id of ['vreemd', 'screen']) {
        const decision = decide(state, { id }, commandSchema.parse(command), p.world)
        expect(decision).toEqual({ ok: false, code: 'not-allowed', reason: 'not-a-member' })
      }
    })
  }

  it('a participant or observer is told that it is for facilitators', () => {
    for (const [command, allowed] of Object.values(examples)) {
      if (allowed.includes('p1') || ['renameGroup', 'joinGroup', 'setReady'].includes(command.type)) continue
      for (const id of ['p1', 'o']) {
        expect(decide(state, { id }, command, p.world)).toMatchObject({ reason: 'facilitators-only' })
      }
    }
    expect(groupOfMember(state, 'a', 'p1')?.id).toBe(groupId)
  })

  it('nonsense is refused before it is decided about (T27)', () => {
    const bad = [
      { type: 'startStep' },
      { type: 'startStep', stepId: '../x' },
      { type: 'extendTimer', ms: Number.NaN },
      { type: 'extendTimer', ms: 1e12 },
      { type: 'startTimer', minutes: 0 },
      { type: 'startTimer', minutes: Number.POSITIVE_INFINITY },
      { type: 'makeGroups', stepId: 'c', grouping: { by: 'size', size: 0, mix: 'mixed' } },
      { type: 'makeGroups', stepId: 'c', seed: -1 },
      { type: 'renameGroup', groupId, name: ' \u202E ' },
      { type: 'sendMessage', text: ' ' },
      { type: 'sendMessage', text: 'x'.repeat(401) },
      { type: 'gather', boardId: 'b', rect: { x: 0, y: 0, w: 0, h: 1 } },
      { type: 'gather', boardId: 'b', rect: { x: Number.NaN, y: 0, w: 1, h: 1 } },
      { type: 'showOnScreen', show: '__proto__' },
    ]
    for (const command of bad)
      expect([command, commandSchema.safeParse(command).success]).toEqual([command, false])
  })
})
