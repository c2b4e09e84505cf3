const nl = {
  name: 'Sociale kaart',
  summary: 'Breng in beeld wie er rond jullie vraagstuk staan, en wie elkaar kennen.',
  settings: {
    shape: {
      label: 'Hoe ligt de kaart?',
      help: 'Ringen laten zien wat om wie heen ligt. Banen geven elk niveau evenveel plek.',
      options: { rings: 'Ringen om elkaar heen', bands: 'Banen naast elkaar' },
    },
    level1: {
      label: 'Eerste niveau, het dichtst bij',
      help: 'Leeg laten mag: dan staat er “kind/cliënt en gezin”.',
    },
    level2: { label: 'Tweede niveau', help: 'Anders: “professional”.' },
    level3: { label: 'Derde niveau', help: 'Anders: “team/organisatie”.' },
    level4: { label: 'Vierde niveau', help: 'Anders: “wijk/regio”.' },
    level5: { label: 'Vijfde niveau, het verst weg', help: 'Anders: “stad/land”.' },
  },
  levels: ['kind/cliënt en gezin', 'professional', 'team/organisatie', 'wijk/regio', 'stad/land'],
  list: { title: 'Met wie werk jij samen?', question: 'Denk aan dit vraagstuk. Eén naam per briefje.' },
  toPlace: { title: 'Nog te plaatsen', question: 'Zet het bij het niveau waar het hoort.' },
  legend: {
    person: 'persoon',
    organisation: 'organisatie',
    initiative: 'initiatief of coalitie',
    existing: 'bestaat',
    new: 'nieuw door de CoP',
    wished: 'gewenst',
    strength: 'dikker is sterker',
    direction: 'pijlpunt: één kant op',
  },
  steps: {
    list: {
      title: 'Mijn netwerk',
      question: 'Met wie werk jij samen rond dit vraagstuk?',
      hint: 'Stilte. Eén naam per briefje: een mens, een organisatie of een initiatief. Straks gaat alles mee naar het groepje, behalve wat iemand achterhoudt.',
    },
    map: {
      title: 'Ons netwerk',
      question: 'Waar hoort iedereen, en wie werkt met wie samen?',
      hint: 'Leg eerst alles op het goede niveau. Verbind daarna. Wat er nog niet is maar wel moet komen, maken ze gewenst. Vraag halverwege: wie ontbreekt er nog?',
    },
    together: {
      title: 'Eén kaart van ons allemaal',
      question: 'Herken je de kaart? Wie staat er dubbel, en wie mist er nog?',
      hint: 'Alle groepjes liggen op één kaart. Maak van dubbele namen één; het bord doet een voorstel, jullie beslissen. Verbind daarna wat groepjes niet van elkaar wisten.',
    },
    gaps: {
      title: 'Gaten en verbinders',
      question: 'Waar zitten gaten? Wie verbindt?',
      hint: 'Kijk eerst een minuut in stilte. Open dan het paneel naast het bord en lees de zinnen voor. Vraag bij elke zin: klopt dit? Leg aan het eind de kaart van vandaag vast.',
    },
  },
}

const en: typeof nl = {
  name: 'Social map',
  summary: 'Show who is around your question, and who knows whom.',
  settings: {
    shape: {
      label: 'How does the map lie?',
      help: 'Rings show what lies around whom. Bands give every level the same space.',
      options: { rings: 'Rings around each other', bands: 'Bands side by side' },
    },
    level1: {
      label: 'First level, nearest by',
      help: 'You can leave it empty: it then says “child/client and family”.',
    },
    level2: { label: 'Second level', help: 'Otherwise: “professional”.' },
    level3: { label: 'Third level', help: 'Otherwise: “team/organisation”.' },
    level4: { label: 'Fourth level', help: 'Otherwise: “district/region”.' },
    level5: { label: 'Fifth level, furthest away', help: 'Otherwise: “city/country”.' },
  },
  levels: ['child/client and family', 'professional', 'team/organisation', 'district/region', 'city/country'],
  list: { title: 'Who do you work with?', question: 'Think of this question. One name a note.' },
  toPlace: { title: 'Still to be placed', question: 'Put it at the level where it belongs.' },
  legend: {
    person: 'person',
    organisation: 'organisation',
    initiative: 'initiative or coalition',
    existing: 'exists',
    new: 'new through the CoP',
    wished: 'wished for',
    strength: 'thicker is stronger',
    direction: 'arrowhead: one way',
  },
  steps: {
    list: {
      title: 'My network',
      question: 'Who do you work with on this question?',
      hint: 'Silence. One name a note: a person, an organisation or an initiative. Later everything goes along to the group, except what somebody holds back.',
    },
    map: {
      title: 'Our network',
      question: 'Where does everyone belong, and who works with whom?',
      hint: 'First put everything at the right level. Then connect. What is not there yet but should come, they make wished for. Ask halfway: who is still missing?',
    },
    together: {
      title: 'One map of all of us',
      question: 'Do you recognise the map? Who is on it twice, and who is missing?',
      hint: 'All groups lie on one map. Make one of double names; the board suggests, you decide. Then connect what groups did not know of each other.',
    },
    gaps: {
      title: 'Gaps and connectors',
      question: 'Where are gaps? Who connects?',
      hint: 'First look for a minute in silence. Then open the panel beside the board and read out the sentences. Ask with each of them: is this right? Keep the map of today at the end.',
    },
  },
}

export const texts = { nl, en }
