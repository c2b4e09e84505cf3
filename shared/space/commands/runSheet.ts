/** A run sheet: meetings and their steps. */
export const runSheetCommands = [] as const
