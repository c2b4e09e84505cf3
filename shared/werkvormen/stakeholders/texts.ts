/** Words of this werkvorm; the names of the axes stand in the middle of a sentence too, in small letters. */
const nl = {
  name: 'Stakeholderkaart',
  summary: 'Wie heeft invloed op jullie vraagstuk, en wie heeft er belang bij?',
  settings: {
    influence: {
      label: 'Naam van de staande as',
      help: 'Van onder naar boven. Laat leeg voor: Invloed.',
    },
    interest: {
      label: 'Naam van de liggende as',
      help: 'Van links naar rechts. Laat leeg voor: Belang.',
    },
  },
  influence: 'Invloed',
  interest: 'Belang',
  low: 'weinig',
  high: 'veel',
  list: {
    title: 'Wie horen erbij?',
    question: 'Wie heeft er invloed op jullie vraagstuk, of belang bij? Eén naam per briefje.',
  },
  map: { title: 'De kaart', question: 'Zet ieder waar die hoort.' },
  unplaced: { title: 'Nog te plaatsen', question: 'Zet ieder op de kaart.' },
  quadrants: {
    satisfy: 'Tevreden houden',
    collaborate: 'Intensief samenwerken',
    monitor: 'Monitoren',
    inform: 'Informeren',
  },
  /** What each of these asks, for who does not use such words. */
  plainly: {
    satisfy: 'houd rekening met ze',
    collaborate: 'doe het samen',
    monitor: 'kijk af en toe hoe het gaat',
    inform: 'vertel wat er gebeurt',
  },
  stances: { for: 'voor', neutral: 'neutraal', against: 'tegen' },
  steps: {
    list: {
      title: 'Wie horen erbij?',
      question: 'Wie heeft er invloed op jullie vraagstuk, of belang bij? Eén naam per briefje.',
      hint: 'Laat ieder eerst alleen denken. Denk ook aan wie nooit aan tafel zit: kinderen, ouders, buren, wie betaalt. Straks hangt alles op het bord van het groepje.',
    },
    place: {
      title: 'Waar staat iedereen?',
      question: 'Zet ieder op de kaart: hoeveel belang, hoeveel invloed? Wie is voor, wie is tegen?',
      hint: 'Dubbele namen mogen op elkaar of weg. De kleur van een briefje zegt wie voor of tegen is. Zijn ze het niet eens? Dan is dat juist goed om te horen.',
    },
    compare: {
      title: 'Waar denken we anders over?',
      question: 'Alle kaarten liggen op elkaar. Over wie denken we het meest verschillend, en waarom?',
      hint: 'Open Wie staat waar? naast het bord en zeg welke namen dezelfde zijn. Druk dan in de regie op Toon de kaart. Begin bij het grootste verschil, en vraag: wat weet jij dat wij niet weten?',
    },
    approach: {
      title: 'Wie doet wat?',
      question: 'Wat doen we met ieder, en wie van ons legt het contact?',
      hint: 'Begin rechtsboven: veel invloed, veel belang. Vul aanpak en contact in, in de tabel of in de lijst. Stop liever met vijf goede afspraken dan met twintig halve.',
    },
  },
}

const en: typeof nl = {
  name: 'Stakeholder map',
  summary: 'Who has influence on your question, and who has an interest in it?',
  settings: {
    influence: {
      label: 'Name of the upright axis',
      help: 'From bottom to top. Leave empty for: Influence.',
    },
    interest: {
      label: 'Name of the level axis',
      help: 'From left to right. Leave empty for: Interest.',
    },
  },
  influence: 'Influence',
  interest: 'Interest',
  low: 'low',
  high: 'high',
  list: {
    title: 'Who is part of this?',
    question: 'Who has influence on your question, or an interest in it? One name a note.',
  },
  map: { title: 'The map', question: 'Put everyone where they belong.' },
  unplaced: { title: 'Still to place', question: 'Put everyone on the map.' },
  quadrants: {
    satisfy: 'Keep satisfied',
    collaborate: 'Work closely together',
    monitor: 'Monitor',
    inform: 'Keep informed',
  },
  plainly: {
    satisfy: 'take them into account',
    collaborate: 'do it together',
    monitor: 'look now and then how it goes',
    inform: 'tell them what happens',
  },
  stances: { for: 'for', neutral: 'neutral', against: 'against' },
  steps: {
    list: {
      title: 'Who is part of this?',
      question: 'Who has influence on your question, or an interest in it? One name a note.',
      hint: 'Let everyone think alone first. Think of who is never at the table too: children, parents, neighbours, who pays. Later all of it hangs on the board of the group.',
    },
    place: {
      title: 'Where is everyone?',
      question: 'Put everyone on the map: how much interest, how much influence? Who is for, who is against?',
      hint: 'Double names may go on top of each other, or away. The colour of a note says who is for or against. They do not agree? Then that is good to hear.',
    },
    compare: {
      title: 'Where do we differ?',
      question: 'All maps lie on top of each other. About whom do we differ most, and why?',
      hint: 'Open Who stands where? beside the board and say which names are the same. Then press Show the map at the desk. Begin at the largest difference, and ask: what do you know that we do not?',
    },
    approach: {
      title: 'Who does what?',
      question: 'What do we do with each of them, and who of us makes contact?',
      hint: 'Begin at the top right: high influence, high interest. Fill in approach and contact, in the table or in the list. Five good agreements are better than twenty halves.',
    },
  },
}

export const texts = { nl, en }
