/** Words of this werkvorm; `forWhom` is read in the middle of a sentence ("het kind", "de cliënt"). */
const nl = {
  name: 'Wie ben ik, wie ben jij, wie zijn wij samen',
  summary: 'Leer elkaar kennen, en ontdek wat jullie samen kunnen.',
  settings: {
    forWhom: {
      label: 'Voor wie werken jullie samen?',
      help: 'Bijvoorbeeld: het kind, de cliënt of de leerling. Dit komt in het midden van het bord.',
    },
  },
  forWhom: 'het kind',
  centre: (forWhom: string) => `Wie zijn wij samen voor ${forWhom}?`,
  together: { title: 'Wat wij samen kunnen', question: 'Wat lukt ons alleen samen?' },
  needs: {
    title: 'Wat we van elkaar nodig hebben',
    question: 'Wat vraag jij van een ander vak?',
  },
  purpose: { title: 'Voor wie doen we dit?', question: 'Wat wordt er beter?' },
  gallery: {
    title: 'Dit zijn wij',
    question: 'Wie ben je en wat is je vak?',
    order: 'Zelfde vak? Bij elkaar!',
  },
}

const en: typeof nl = {
  name: 'Who am I, who are you, who are we together',
  summary: 'Get to know each other, and find out what you can do together.',
  settings: {
    forWhom: {
      label: 'Who do you work for together?',
      help: 'For example: the child, the client or the pupil. It is shown in the centre of the board.',
    },
  },
  forWhom: 'the child',
  centre: (forWhom) => `Who are we together for ${forWhom}?`,
  together: { title: 'What we can do together', question: 'What can we only do together?' },
  needs: {
    title: 'What we need from each other',
    question: 'What do you ask of other jobs?',
  },
  purpose: { title: 'Who is this for?', question: 'What will get better?' },
  gallery: {
    title: 'This is us',
    question: 'What is your name and job?',
    order: 'Same job? Stay close!',
  },
}

export const texts = { nl, en }
