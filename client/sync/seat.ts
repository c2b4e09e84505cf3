/**
 * As whom a page asks: as the member of this browser, or as the shared screen, which has a session of its own
 * and never sees with the eyes of the facilitator who opened it on the same laptop (B23).
 */
export type Seat = 'member' | 'screen'
