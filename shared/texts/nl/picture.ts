/** Words on the picture of the front page. */
export const picture = {
  label:
    'Een bord van Samenbord: briefjes van verpleegkundigen, leraren en jongerenwerkers rond de vraag wie zij samen zijn voor het kind.',
  title: 'Wie zijn wij samen?',
  able: 'Wat wij samen kunnen',
  need: 'Wat we van elkaar nodig hebben',
  centre: ['Wie zijn wij', 'samen voor', 'het kind?'],
  notes: {
    early: ['Eerder zien dat', 'het thuis niet', 'goed gaat'],
    story: ['Eén verhaal', 'aan de ouders'],
    hours: ['Weten wie er', 'op woensdag', 'werkt'],
    call: ['Elkaar bellen,', 'niet mailen'],
    street: ['Jij kent', 'de straat'],
    words: ['Leg je', 'vakwoorden uit'],
  },
  people: ['Kim · verpleegkunde', 'Ali · jongerenwerk', 'Noor · onderwijs'],
}
