/** What people look at: gather, follow, messages, the shared screen. */
export const attentionCommands = [] as const
