const nl = {
  name: 'Speeddate',
  summary: 'Ontmoet in korte rondes zo veel mogelijk anderen, eerst uit een ander vak.',
  settings: {
    rounds: {
      label: 'Hoeveel rondes?',
      help: 'Van 2 tot 8. In elke ronde heeft iedereen een nieuwe partner.',
    },
    minutes: { label: 'Hoeveel minuten per ronde?', help: 'Van 2 tot 15. Vier minuten is meestal genoeg.' },
  },
  questions: [
    'Wat is het mooiste van je werk of studie?',
    'Wat begrijpen anderen niet van jouw vak?',
    'Van wie heb je veel geleerd, en wat?',
    'Waar loop je op vast als je met anderen samenwerkt?',
    'Wat zou je doen als je een dag de baas was?',
    'Welke kleine verandering maakte een groot verschil?',
    'Waar wil je over een jaar trots op zijn?',
    'Wat kun jij voor een ander in deze groep betekenen?',
  ],
  zones: {
    insight: { title: 'Dit onthoud ik', question: 'Schrijf allebei één inzicht op over de ander.' },
    insights: { title: 'Dit leerden we van elkaar', question: 'Wat hoorde je vaker? Wat verraste je?' },
  },
  steps: {
    round: (number: number) => `Ronde ${number}`,
    roundHint:
      'Zeg halverwege dat de ander aan de beurt is. Laat ze in de laatste minuut hun inzicht opschrijven.',
    together: {
      title: 'Wat bracht het?',
      question: 'Wat hoorde je vaker? Wat verraste je?',
      hint: 'Geef eerst een minuut om te lezen. Vraag daarna wie iemand wil bedanken.',
    },
  },
}

const en: typeof nl = {
  name: 'Speed date',
  summary: 'Meet as many others as possible in short rounds, other disciplines first.',
  settings: {
    rounds: { label: 'How many rounds?', help: 'From 2 to 8. Everyone has a new partner in each round.' },
    minutes: { label: 'How many minutes a round?', help: 'From 2 to 15. Four minutes is mostly enough.' },
  },
  questions: [
    'What is the best part of your work or study?',
    'What do others not understand about your job?',
    'Of whom did you learn a lot, and what?',
    'Where do you get stuck when you work with others?',
    'What would you do if you were in charge for a day?',
    'Which small change made a big difference?',
    'What do you want to be proud of in a year?',
    'What can you do for somebody in this group?',
  ],
  zones: {
    insight: { title: 'I remember this', question: 'Each write down one insight about the other.' },
    insights: {
      title: 'We learned this from each other',
      question: 'What did you hear often? What surprised you?',
    },
  },
  steps: {
    round: (number) => `Round ${number}`,
    roundHint:
      'Say halfway that it is the other one’s turn. Let them write down their insight in the last minute.',
    together: {
      title: 'What did it bring?',
      question: 'What did you hear often? What surprised you?',
      hint: 'First give a minute to read. Then ask who wants to thank somebody.',
    },
  },
}

export const texts = { nl, en }
