/** Message types on the sync socket, as in y-protocols, and our own 100. */
export const messageTypes = {
  sync: 0,
  awareness: 1,
  queryAwareness: 3,
  /** Server to client, only with `?saved=1`: varuint, how many sync messages of this connection (step 2 and update) are in the journal. */
  saved: 100,
} as const

/** Sub-types of a sync message. */
export const syncTypes = { step1: 0, step2: 1, update: 2 } as const
