const nl = {
  name: 'Korte evaluatie',
  summary: 'Drie cijfers en twee open vragen aan het eind, zonder namen.',
  settings: {},
  zones: {
    keep: { title: 'Dit houden we zo', question: 'Wat hielp je vandaag?' },
    change: { title: 'Dit doen we anders', question: 'Wat kan beter de volgende keer?' },
  },
  step: {
    title: 'Korte evaluatie',
    question: 'Hoe was deze bijeenkomst voor jou?',
    hint: 'Vijf minuten stilte. Zeg dat niemand ziet wie wat invult. Sluit daarna de peiling en kijk samen.',
  },
  poll: {
    least: 'helemaal niet',
    most: 'heel erg',
    scales: [
      'Ik voelde me vrij om te zeggen wat ik denk.',
      'Ik leerde iets van iemand uit een ander vak.',
      'Wat we deden, helpt mij in mijn werk of studie.',
    ],
    open: ['Wat neem je mee uit deze bijeenkomst?', 'Wat doen we de volgende keer anders?'],
  },
}

const en: typeof nl = {
  name: 'Short evaluation',
  summary: 'Three scores and two open questions at the end, without names.',
  settings: {},
  zones: {
    keep: { title: 'We keep this', question: 'What helped you today?' },
    change: { title: 'We change this', question: 'What can be better next time?' },
  },
  step: {
    title: 'Short evaluation',
    question: 'How was this meeting for you?',
    hint: 'Five minutes of silence. Say that nobody sees who fills in what. Then close the poll and look together.',
  },
  poll: {
    least: 'not at all',
    most: 'very much',
    scales: [
      'I felt free to say what I think.',
      'I learned something from somebody with another job.',
      'What we did helps me in my work or study.',
    ],
    open: ['What do you take along from this meeting?', 'What do we do differently next time?'],
  },
}

export const texts = { nl, en }
