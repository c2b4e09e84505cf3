/** Polls. */
export const pollsCommands = [] as const
