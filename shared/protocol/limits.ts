/**
 * Every limit that a person or a program can meet, in one place. The README shows the same table
 * (tests/unit/readme.test.ts compares them). Sizes are in bytes, times in milliseconds.
 */
export const limits = {
  /** One WebSocket message. */
  frameBytes: 1024 * 1024,
  /** One Yjs update inside a frame, except the first sync of offline work, which may fill the frame. */
  updateBytes: 512 * 1024,
  structsPerUpdate: 100_000,
  /** How far one update may advance the clock of one Yjs client. */
  clockStepPerUpdate: 1_000_000,
  /** Frames that wait for a room that is still loading. */
  pendingBytesPerRoom: 256 * 1024,
  documentBytes: 50 * 1024 * 1024,
  documentWarnBytes: 25 * 1024 * 1024,
  presenceBytes: 4 * 1024,
  presencePerSecond: 20,
  connectionsPerDocument: 600,
  /** Of those, places that only facilitators and the shared screen take: they get in however many others came. */
  connectionsKept: 20,
  connectionsPerMember: 20,
  /** Of those, to one document: a few devices and tabs, with some that just lost their network. */
  connectionsPerMemberDocument: 6,
  /** The overview of a facilitator shows many boards at once. */
  connectionsPerFacilitator: 120,
  beforeAuthenticationBytes: 64 * 1024,
  beforeAuthenticationMs: 10_000,
  outboundBytes: 2 * 1024 * 1024,
  heartbeatMs: 15_000,
  heartbeatMisses: 2,
  uploadBytes: 10 * 1024 * 1024,
  /** Width times height: a small file can unfold into a picture that fills a phone's memory. */
  picturePixels: 50_000_000,
  pictureBytesPerSpace: 500 * 1024 * 1024,
  nameCharacters: 80,
  titleCharacters: 120,
  noteCharacters: 10_000,
  membersPerSpace: 1_000,
  /** Group and solo boards of every meeting of 18 months are among them. */
  boardsPerSpace: 5_000,
  /** Kept as they were at a moment, of each board. */
  snapshotsPerBoard: 50,
  /** All that was kept of all boards of a space together. */
  snapshotBytesPerSpace: 250 * 1024 * 1024,
  meetingsPerSpace: 200,
  stepsPerMeeting: 100,
  groupsPerStep: 500,
  pollsPerSpace: 500,
  questionsPerPoll: 12,
  minutesPerStep: 480,
  questionCharacters: 400,
  hintCharacters: 2_000,
  messageCharacters: 400,
  answerCharacters: 2_000,
  /** All words of one person in one round: everyone downloads the outcome with the space. */
  answersCharacters: 4_000,
  /** All words in the outcome of a round; what does not fit is only counted. */
  roundCharacters: 120_000,
  /** Things with dots in the outcome of a question. */
  dottedThings: 500,
  roundsPerPoll: 20,
  /** How long a step start can be taken back. */
  undoMs: 10_000,
  /** How long people can be kept with who leads them. */
  heldMs: 5 * 60_000,
  recordsWarn: 2_000,
  recordsStop: 4_000,
} as const

/** The picture types that may be uploaded; SVG is not among them because it can carry script. */
export const uploadTypes = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'] as const
export type UploadType = (typeof uploadTypes)[number]
