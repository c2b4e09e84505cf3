import { limits } from '../../protocol/limits.ts'
import type * as nl from '../nl/errors.ts'

const megabytes = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`
const kilobytes = (bytes: number) => `${Math.round(bytes / 1024)} kB`
const number = (value: number) => value.toLocaleString('en-GB')

export const errorTexts: typeof nl.errorTexts = {
  malformed: 'This request cannot be read. Refresh the page and try again.',
  invalid: 'Something in what you filled in is not right. Check it and try again.',
  'not-signed-in': 'You are not signed in here (any more). Open your personal link or join with the code.',
  'not-allowed': 'You cannot do this in this space.',
  'foreign-origin':
    'This request comes from another website and was refused. Open Samenbord at its own address.',
  'wrong-host': 'Samenbord does not know this address. Its administrator can set it with PUBLIC_URL.',
  'wrong-password': 'This password is not right. Ask whoever runs Samenbord for it.',
  'unknown-code': 'This code is not right or no longer valid. Look at the screen or ask the facilitator.',
  'unknown-key': 'This link no longer works. Ask the facilitator for a new one.',
  'no-such-space': 'This space does not exist (any more).',
  'no-such-board': 'This board does not exist (any more), or it is not open to you.',
  'no-such-snapshot': 'This saved version does not exist (any more).',
  'no-such-picture': 'This picture does not exist (any more).',
  'no-such-export': 'This board cannot be saved in this form.',
  'not-found': 'This address does not exist.',
  'method-not-allowed': 'This cannot be done at this address.',
  closed: 'This space is closed to new people. Were you here before? Then use your personal link.',
  full: `This space is full: it holds ${number(limits.membersPerSpace)} people. Ask the facilitator for help.`,
  stale: 'Someone was just ahead of you. See how things are now and try again if needed.',
  'poll-not-open': 'This poll is not open now, so your answer does not count any more.',
  'too-large': 'This is too large to send.',
  'picture-too-large': `This picture is too large. Choose one of at most ${megabytes(limits.uploadBytes)}.`,
  'picture-too-many-pixels': `This picture has too many pixels. Make it smaller, at most ${number(limits.picturePixels / 1_000_000)} megapixels.`,
  'pictures-full': `The pictures in this space are too large together (more than ${megabytes(limits.pictureBytesPerSpace)}). Use smaller ones.`,
  'unsupported-picture': 'This file cannot go on the board. Choose a PNG, JPEG, GIF or WebP picture.',
  'unsupported-type': 'Samenbord cannot read this kind of message.',
  'too-many': 'That was too often in a row. Wait a moment and try again.',
  'storage-full':
    "The server's disk is full, so this was not saved. Tell the administrator; what was saved before is safe.",
  'storage-failed':
    'The server cannot save anything right now. Try again soon; what was saved before is safe.',
  stopping: 'The server is restarting. Try again in a few seconds.',
  internal: 'Something went wrong in the server. What was saved is safe. Try again.',
}

export const refusalTexts: typeof nl.refusalTexts = {
  'not-a-member': 'You do not belong to this space (any more).',
  'facilitators-only': 'Only a facilitator can do this.',
  'not-yours': 'You can only change this for yourself.',
  'no-such-board': 'This board does not exist (any more).',
  'no-such-member': 'This person is not in the space (any more).',
  'last-facilitator': 'There must always be a facilitator. Make someone else facilitator first.',
  'unknown-werkvorm': 'This activity does not exist.',
  'wrong-settings': 'These settings do not fit the activity.',
  'unknown-command': 'Samenbord does not know this command. Reload the page.',
  'no-such-meeting': 'This meeting does not exist (any more).',
  'no-such-step': 'This step is not on the run sheet (any more).',
  'no-such-group': 'This group does not exist (any more).',
  'no-such-poll': 'This poll does not exist (any more).',
  'meetings-full': `This space already has ${number(limits.meetingsPerSpace)} meetings.`,
  'steps-full': `A run sheet holds ${number(limits.stepsPerMeeting)} steps. Remove a few first.`,
  'polls-full': `This space already has ${number(limits.pollsPerSpace)} polls.`,
  'meeting-ended': 'This meeting is over. Make a new meeting.',
  'meeting-running': 'This meeting has already started.',
  'other-meeting-running': 'Another meeting is still running. End that one first.',
  'no-meeting-running': 'No meeting is running now.',
  'no-step-running': 'No step is running now.',
  'step-running': 'This step is running now. Go to another step first.',
  'step-has-boards': 'The groups of this step are already at work. Move people one by one, or copy the step.',
  'other-step': 'Somebody else has just started another step.',
  'nothing-to-undo': 'The time to take this back is over.',
  'no-timer': 'No time is running now.',
  'not-divided': 'This step has no groups.',
  'wrong-groups': 'These groups are not right: everyone belongs in exactly one group.',
  'not-taking-part': 'This person does not take part now.',
  'group-is-fixed': 'You cannot choose a group here.',
  'step-is-over': 'This step is over. Who was in which group can no longer change.',
  'harvest-is-anonymous':
    'This step is anonymous. Bring everything at once, so that nobody sees who wrote what.',
  'board-is-private': 'This board belongs to one person. Only they read it, so it stays.',
  'harvest-is-promised':
    'People already wrote here for themselves. What is shared of it cannot be changed any more.',
  'nothing-to-harvest': 'There is nothing to harvest in this step.',
  'nothing-to-release': 'Everyone is free already to look where they like.',
  'anonymous-is-fixed': 'Whether a step is anonymous is fixed once it has started. Copy the step.',
  'harvest-to-itself': 'A step cannot harvest to itself. Choose another step.',
  'poll-open': 'This poll is open now. Close it first.',
  'poll-not-prepared': 'This poll has been open before and is fixed. Make a new poll.',
  'closes-in-the-past': 'This moment has passed. Choose a later moment to close.',
  'poll-not-open': 'This poll is not open now.',
  held: 'The facilitator keeps everyone together for a moment.',
  'board-not-read': 'You cannot read this board, so you cannot save a version of it.',
  'snapshots-full': `${number(limits.snapshotsPerBoard)} versions of this board have been saved already. Remove a few first.`,
  'snapshots-too-large': `The saved versions in this space are too large together (more than ${megabytes(limits.snapshotBytesPerSpace)}). Remove a few first.`,
  'boards-full': `This space already has ${number(limits.boardsPerSpace)} boards, counting the bin. Make a new space.`,
}

export const answerFaultTexts: typeof nl.answerFaultTexts = {
  'unknown-question': 'This question does not belong to the poll (any more). Reload the page.',
  'wrong-kind': 'This answer does not fit the question. Reload the page.',
  'too-many-dots': 'You placed more dots than you have. Take a few away.',
  'one-dot-each': 'You can place only one dot on each note or area.',
  'no-such-thing': 'This note or area does not exist (any more). Reload the page.',
  'outside-scale': 'Choose a number on the scale.',
  'too-long': `Your answer is too long. Use at most ${number(limits.answerCharacters)} characters.`,
  'too-long-together': `Your answers are too long together. Use at most ${number(limits.answersCharacters)} characters.`,
}

export const closeTexts: typeof nl.closeTexts = {
  restarting:
    'The server is restarting. Your work is safe on this device; the connection comes back by itself.',
  badFrame: 'The server could not read a message from this device. Refresh the page.',
  notSignedIn: 'You are not signed in here (any more). Open your personal link or join with the code.',
  notAllowed: 'This board is not open to you (any more). Go back to the space.',
  noSuchDocument: 'This board does not exist (any more). Go back to the space.',
  signedOut:
    'You are no longer signed in here. That happens when your personal link was renewed or when a facilitator removes you from the space. Open your new link, or ask the facilitator.',
  replaced: 'This board was replaced by another version. Refresh the page.',
  tooLarge: 'This change is too large to send at once. Make it smaller and refresh the page.',
  tooFast: 'This device sends too much at once. Wait a moment, then refresh the page.',
  notReady: 'The server is not ready yet. The connection comes back by itself.',
  fellBehind: 'The connection is too slow to keep up. Samenbord fetches the board again.',
}

export const limitTexts: typeof nl.limitTexts = {
  frameBytes: `This is too large to send at once (more than ${megabytes(limits.frameBytes)}). Do it in parts.`,
  updateBytes: `This change is too large (more than ${kilobytes(limits.updateBytes)}). Do it in parts.`,
  structsPerUpdate: 'This change has too many parts. Do it in smaller steps.',
  clockStepPerUpdate: 'This change is too large at once. Do it in parts.',
  pendingBytesPerRoom:
    'The server is still loading this board. Wait a moment; the connection comes back by itself.',
  documentBytes: `This board is full (${megabytes(limits.documentBytes)}). Go on with a new board.`,
  documentWarnBytes: `This board is getting large (more than ${megabytes(limits.documentWarnBytes)}). Start a new board in time.`,
  presenceBytes: `What this device sends about your presence is too large (more than ${kilobytes(limits.presenceBytes)}). Refresh the page.`,
  presencePerSecond: 'This device tells too often where you are. Refresh the page.',
  connectionsPerDocument: `${number(limits.connectionsPerDocument)} people are already looking at this board. Watch the shared screen.`,
  connectionsKept: `The last ${number(limits.connectionsKept)} places are for facilitators and the shared screen. Watch the shared screen.`,
  connectionsPerMember: `You have Samenbord open in ${number(limits.connectionsPerMember)} places. Close a few.`,
  connectionsPerMemberDocument: `You have this board open in ${number(limits.connectionsPerMemberDocument)} places. Close a few.`,
  connectionsPerFacilitator: `You have ${number(limits.connectionsPerFacilitator)} boards open at once. Close a few tabs.`,
  beforeAuthenticationBytes: 'The server got too much before you were signed in. Refresh the page.',
  beforeAuthenticationMs: 'Signing in took too long. Try again.',
  outboundBytes: 'The connection is too slow to keep up. Samenbord fetches the board again.',
  heartbeatMs: 'The connection is slow to answer.',
  heartbeatMisses: 'The connection is gone. Your work is safe on this device; Samenbord keeps trying.',
  uploadBytes: errorTexts['picture-too-large'],
  picturePixels: errorTexts['picture-too-many-pixels'],
  pictureBytesPerSpace: errorTexts['pictures-full'],
  nameCharacters: `This can be at most ${limits.nameCharacters} characters long.`,
  titleCharacters: `A title can be at most ${limits.titleCharacters} characters long.`,
  noteCharacters: `A note holds ${number(limits.noteCharacters)} characters. Add a second note.`,
  membersPerSpace: errorTexts.full,
  boardsPerSpace: refusalTexts['boards-full'],
  meetingsPerSpace: refusalTexts['meetings-full'],
  stepsPerMeeting: refusalTexts['steps-full'],
  groupsPerStep: `A step has at most ${number(limits.groupsPerStep)} groups.`,
  snapshotsPerBoard: refusalTexts['snapshots-full'],
  snapshotBytesPerSpace: refusalTexts['snapshots-too-large'],
  pollsPerSpace: refusalTexts['polls-full'],
  questionsPerPoll: `A poll holds ${limits.questionsPerPoll} questions.`,
  minutesPerStep: `A step takes at most ${limits.minutesPerStep} minutes.`,
  questionCharacters: `A question can be at most ${limits.questionCharacters} characters long.`,
  hintCharacters: `A hint can be at most ${number(limits.hintCharacters)} characters long.`,
  messageCharacters: `A message can be at most ${limits.messageCharacters} characters long.`,
  answerCharacters: `An answer can be at most ${number(limits.answerCharacters)} characters long.`,
  answersCharacters: `All your answers together can be at most ${number(limits.answersCharacters)} characters long. Write less.`,
  roundCharacters: `The outcome is full (${number(limits.roundCharacters)} characters). The other answers are only counted.`,
  dottedThings: `The outcome shows at most ${number(limits.dottedThings)} notes or zones with dots.`,
  roundsPerPoll: `Of a poll the last ${number(limits.roundsPerPoll)} rounds are kept.`,
  undoMs: refusalTexts['nothing-to-undo'],
  heldMs: 'Everyone can be kept together for five minutes at most.',
  recordsWarn: `There are ${number(limits.recordsWarn)} things on this board. It may become slower; start a new board in time.`,
  recordsStop: `This board is full: it holds ${number(limits.recordsStop)} things. Tidy up or go on with a new board.`,
}

export const fieldTexts: typeof nl.fieldTexts = {
  missing: {
    name: 'Fill in your name.',
    title: 'Fill in a title.',
    code: 'Fill in the code.',
    other: 'Something is missing here.',
  },
  language: 'Choose Dutch or English.',
}

export const facilitatorName: typeof nl.facilitatorName = (count) => `Facilitator ${count}`

export const tryoutTexts: typeof nl.tryoutTexts = {
  title: 'Example: together around the school',
  founder: 'You',
}
