/** Words of the front page. */
export const landing: typeof import('../nl/landing.ts').landing = {
  title: 'Think together, on one board',
  lead: 'For groups with different professions and one question. Everyone writes along, on a laptop or a phone, without an account.',
  joinTitle: 'Join with a code',
  joinHint: 'The code is on the screen or in your invitation.',
  joinAction: 'Join',
  makeTitle: 'Do you facilitate a group?',
  makeText: 'Make a space, share the code, and start.',
  makeAction: 'Make a space',
  tryoutAction: 'Try an example',
  tryoutBusy: 'The example is being prepared…',
  tryoutHint: 'With filled boards. The example disappears after a day.',
  recentTitle: 'Your spaces on this device',
  forget: (title) => `Remove ${title} from this list`,
}
