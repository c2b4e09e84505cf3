const nl = {
  name: 'Leeg bord',
  summary: 'Een leeg bord, om zelf in te richten.',
  settings: {
    heading: {
      label: 'Wat staat er boven het bord?',
      help: 'Een vraag of een titel. Laat het leeg voor een bord zonder iets erop.',
    },
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
}

export const texts = { nl, en }
