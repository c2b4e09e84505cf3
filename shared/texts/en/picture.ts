/** Words on the picture of the front page. */
export const picture: typeof import('../nl/picture.ts').picture = {
  label:
    'A board of Samenbord: notes by nurses, teachers and youth workers around the question who they are together for the child.',
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
}
