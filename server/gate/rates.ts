/** How often something may happen: `burst` at once, then `perMinute`. */
export type Rate = { burst: number; perMinute: number }

/**
 * The rates of everything that is limited per address or member. A whole school stands behind one
 * address: 60 people join at once and mistype the code now and then, so a right code gives back
 * what it took of `wrongCodes`. With 22^6 codes, 30 guesses a minute find one of 1,000 open spaces in
 * about three days from one address.
 */
export const rateSettings = {
  /** Wrong join codes, link keys and passwords, per address. */
  wrongCodes: { burst: 120, perMinute: 30 },
  /** New members, per address. */
  joins: { burst: 400, perMinute: 300 },
  /** New spaces, per address. */
  creations: { burst: 60, perMinute: 12 },
  /** New try-outs, per address. */
  tryouts: { burst: 40, perMinute: 4 },
  /** Pictures, per member. */
  uploads: { burst: 60, perMinute: 60 },
  /** Commands, per facilitator: they prepare and lead. */
  commands: { burst: 300, perMinute: 600 },
  /** Commands, per other member: "I am ready", a hand, a name. Each is written down and sent to everyone. */
  memberCommands: { burst: 30, perMinute: 60 },
  /** Answers to polls, per member: each dot that is put down is one. */
  answers: { burst: 240, perMinute: 240 },
  /** Readings of boards, snapshots and exports, per member: each reads a whole board. */
  readings: { burst: 60, perMinute: 60 },
  /** Snapshots of boards, per space: each reads a whole board where everybody's words pass, and keeps its bytes. */
  snapshots: { burst: 60, perMinute: 12 },
  /** Opened sockets, per address: a room of 300 people comes back at once after a restart, with a few boards each. */
  sockets: { burst: 3_000, perMinute: 6_000 },
} satisfies Record<string, Rate>

export type RateName = keyof typeof rateSettings
export type RateSettings = Readonly<Record<RateName, Rate>>
