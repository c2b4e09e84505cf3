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
  pictureLabel:
    'A board of Samenbord: notes by nurses, teachers and youth workers around the question who they are together for the child.',
  picture: {
    title: 'Who are we together?',
    able: 'What we can do together',
    need: 'What we need from each other',
    centre: ['Who are we', 'together for', 'the child?'],
    notes: {
      early: ['See earlier', 'that home is', 'not all right'],
      story: ['One story', 'for the parents'],
      hours: ['Know who', 'works on', 'Wednesdays'],
      call: ['Call each other,', 'do not mail'],
      street: ['You know', 'the street'],
      words: ['Explain your', 'jargon'],
    },
    people: ['Kim · nursing', 'Ali · youth work', 'Noor · teaching'],
  },
}
