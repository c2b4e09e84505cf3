const nl = {
  name: 'Leeg bord',
  summary: 'Een leeg bord, om zelf in te richten.',
  settings: {
    heading: {
      label: 'Wat staat er boven het bord?',
      help: 'Een vraag of een titel. Laat het leeg voor een bord zonder iets erop.',
    },
  },
  step: {
    title: 'Samen op het bord',
    question: 'Wat wil je hier delen?',
    hint: 'Vertel in één zin waar het bord voor is. Geef iedereen eerst een minuut stilte.',
  },
}

const en: typeof nl = {
  name: 'Empty board',
  summary: 'An empty board, to arrange as you like.',
  settings: {
    heading: {
      label: 'What stands above the board?',
      help: 'A question or a title. Leave it empty for a board with nothing on it.',
    },
  },
  step: {
    title: 'Together on the board',
    question: 'What do you want to share here?',
    hint: 'Say in one sentence what the board is for. Give everyone a minute of silence first.',
  },
}

export const texts = { nl, en }
