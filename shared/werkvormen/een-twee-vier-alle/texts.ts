const nl = {
  name: '1-2-4-alle',
  summary: 'Eerst alleen denken, dan met twee, met vier en met allemaal. Wat blijft over?',
  settings: {
    question: {
      label: 'Wat is de vraag?',
      help: 'Eén open vraag waar iedereen iets over kan zeggen.',
    },
  },
  question: 'Wat is volgens jou de volgende stap?',
  zones: {
    ideas: { title: 'Mijn ideeën', question: '' },
    brought: { title: 'Dit brachten we mee', question: '' },
    kept: { title: 'Dit nemen we mee', question: 'Zet of schrijf hier wat verder moet.' },
    survived: { title: 'Dit bleef over', question: '' },
    chosen: { title: 'Hier gaan we mee verder', question: 'Wat kiezen we samen?' },
  },
  steps: {
    one: {
      title: 'Alleen',
      hint: 'Stilte. Alleen zijzelf lezen wat ze schrijven. Eén idee per briefje. Straks gaat alles mee, behalve wat iemand achterhoudt.',
    },
    two: {
      title: 'Met twee',
      question: 'Vertel elkaar je ideeën. Wat willen jullie meenemen?',
      hint: 'Vraag ze te kiezen: wat in het groene vak ligt, gaat mee naar het viertal.',
    },
    four: {
      title: 'Met vier',
      question: 'Wat valt op als je alles naast elkaar legt? Wat nemen jullie mee?',
      hint: 'Twee duo’s samen. Weer geldt: alleen het groene vak gaat verder.',
    },
    all: {
      title: 'Allemaal',
      question: 'Wat bleef over? Waar gaan we mee verder?',
      hint: 'Laat elk viertal één briefje toelichten. Vraag daarna wat ontbreekt.',
    },
  },
}

const en: typeof nl = {
  name: '1-2-4-all',
  summary: 'First think alone, then with two, with four and with everyone. What is left?',
  settings: {
    question: {
      label: 'What is the question?',
      help: 'One open question about which everyone can say something.',
    },
  },
  question: 'What do you think is the next step?',
  zones: {
    ideas: { title: 'My ideas', question: '' },
    brought: { title: 'We brought this', question: '' },
    kept: { title: 'We take this along', question: 'Put or write here what must go on.' },
    survived: { title: 'This is left', question: '' },
    chosen: { title: 'We go on with this', question: 'What do we choose together?' },
  },
  steps: {
    one: {
      title: 'Alone',
      hint: 'Silence. Only they read what they write. One idea a note. Later everything goes along, except what somebody holds back.',
    },
    two: {
      title: 'In pairs',
      question: 'Tell each other your ideas. What do you want to take along?',
      hint: 'Ask them to choose: what lies in the green zone goes along to the group of four.',
    },
    four: {
      title: 'In fours',
      question: 'What strikes you when you put everything side by side? What do you take along?',
      hint: 'Two pairs together. Again: only the green zone goes on.',
    },
    all: {
      title: 'Everyone',
      question: 'What is left? What do we go on with?',
      hint: 'Let every group of four explain one note. Then ask what is missing.',
    },
  },
}

export const texts = { nl, en }
