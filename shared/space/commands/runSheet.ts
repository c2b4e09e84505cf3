import { facilitatorCommand } from './define.ts'
import { addStep, addStepSchema } from './runSheet/addStep.ts'
import { addWerkvorm, addWerkvormSchema } from './runSheet/addWerkvorm.ts'
import { duplicateStep, duplicateStepSchema } from './runSheet/duplicateStep.ts'
import { editStep, editStepSchema } from './runSheet/editStep.ts'
import { fitSteps, fitStepsSchema } from './runSheet/fitSteps.ts'
import {
  addMeeting,
  addMeetingSchema,
  editMeeting,
  editMeetingSchema,
  removeMeeting,
  removeMeetingSchema,
} from './runSheet/meetings.ts'
import { moveStep, moveStepSchema } from './runSheet/moveStep.ts'
import { removeStep, removeStepSchema } from './runSheet/removeStep.ts'

/** A run sheet: meetings and their steps. */
export const runSheetCommands = [
  facilitatorCommand(addMeetingSchema, (state, _, command, context) => addMeeting(state, command, context)),
  facilitatorCommand(editMeetingSchema, (state, _, command) => editMeeting(state, command)),
  facilitatorCommand(removeMeetingSchema, (state, _, command) => removeMeeting(state, command)),
  facilitatorCommand(addWerkvormSchema, (state, _, command, context) => addWerkvorm(state, command, context)),
  facilitatorCommand(addStepSchema, (state, _, command, context) => addStep(state, command, context)),
  facilitatorCommand(editStepSchema, (state, _, command, context) => editStep(state, command, context)),
  facilitatorCommand(moveStepSchema, (state, _, command) => moveStep(state, command)),
  facilitatorCommand(duplicateStepSchema, (state, _, command, context) =>
    duplicateStep(state, command, context),
  ),
  facilitatorCommand(removeStepSchema, (state, _, command) => removeStep(state, command)),
  facilitatorCommand(fitStepsSchema, (state, _, command, context) => fitSteps(state, command, context)),
] as const
