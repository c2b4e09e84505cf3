/** Running a meeting: steps, timer, groups, who is here. */
export const stepsCommands = [] as const
