import { facilitatorCommand, memberCommand } from './define.ts'
import {
  joinGroup,
  joinGroupSchema,
  lockMember,
  lockMemberSchema,
  moveMember,
  moveMemberSchema,
  renameGroup,
  renameGroupSchema,
} from './steps/changeGroups.ts'
import { harvest, harvestCommandSchema } from './steps/harvest.ts'
import { makeGroups, makeGroupsSchema } from './steps/makeGroups.ts'
import { endMeeting, endMeetingSchema, startMeeting, startMeetingSchema } from './steps/meetings.ts'
import {
  attend,
  attendSchema,
  lowerHand,
  lowerHandSchema,
  raiseHand,
  raiseHandSchema,
  setAttendance,
  setAttendanceSchema,
  setReady,
  setReadySchema,
} from './steps/presence.ts'
import { startStep, startStepSchema, undoStart, undoStartSchema } from './steps/startStep.ts'
import {
  extendTimer,
  extendTimerSchema,
  pauseTimer,
  pauseTimerSchema,
  resumeTimer,
  resumeTimerSchema,
  startTimer,
  startTimerSchema,
  stopTimer,
  stopTimerSchema,
} from './steps/timers.ts'

/** Running a meeting: steps, timer, groups, who is here. */
export const stepsCommands = [
  facilitatorCommand(startMeetingSchema, (state, _, command, context) =>
    startMeeting(state, command, context),
  ),
  facilitatorCommand(endMeetingSchema, (state, _actor, _command, context) => endMeeting(state, context)),
  facilitatorCommand(startStepSchema, (state, _, command, context) => startStep(state, command, context)),
  facilitatorCommand(undoStartSchema, (state, _, command, context) => undoStart(state, command, context)),
  facilitatorCommand(extendTimerSchema, (state, _, command, context) => extendTimer(state, command, context)),
  facilitatorCommand(pauseTimerSchema, (state, _actor, _command, context) => pauseTimer(state, context)),
  facilitatorCommand(resumeTimerSchema, (state, _actor, _command, context) => resumeTimer(state, context)),
  facilitatorCommand(stopTimerSchema, (state) => stopTimer(state)),
  facilitatorCommand(startTimerSchema, (state, _, command, context) => startTimer(state, command, context)),
  facilitatorCommand(makeGroupsSchema, (state, _, command, context) => makeGroups(state, command, context)),
  facilitatorCommand(moveMemberSchema, (state, _, command, context) => moveMember(state, command, context)),
  facilitatorCommand(lockMemberSchema, (state, _, command) => lockMember(state, command)),
  facilitatorCommand(harvestCommandSchema, (state, _, command, context) => harvest(state, command, context)),
  facilitatorCommand(setAttendanceSchema, (state, _, command, context) =>
    setAttendance(state, command, context),
  ),
  facilitatorCommand(lowerHandSchema, (state, _, command) => lowerHand(state, command)),
  memberCommand(attendSchema, (state, actor, _, context) => attend(state, actor, context)),
  memberCommand(setReadySchema, (state, actor, command) => setReady(state, actor, command)),
  memberCommand(raiseHandSchema, raiseHand),
  memberCommand(renameGroupSchema, (state, actor, command) => renameGroup(state, actor, command)),
  memberCommand(joinGroupSchema, joinGroup),
] as const
