/** Words of the front page. */
export const landing = {
  title: 'Denk samen, op één bord',
  lead: 'Voor groepen met verschillende beroepen en één vraag. Iedereen schrijft mee, op laptop of telefoon, zonder account.',
  joinTitle: 'Doe mee met een code',
  joinHint: 'De code staat op het scherm of in je uitnodiging.',
  joinAction: 'Doe mee',
  makeTitle: 'Begeleid je een groep?',
  makeText: 'Maak een ruimte, deel de code, en begin.',
  makeAction: 'Maak een ruimte',
  tryoutAction: 'Probeer een voorbeeld',
  tryoutBusy: 'Het voorbeeld wordt klaargezet…',
  tryoutHint: 'Met gevulde borden. Het voorbeeld verdwijnt na een dag.',
  recentTitle: 'Jouw ruimtes op dit apparaat',
  forget: (title: string) => `Haal ${title} van deze lijst`,
  pictureLabel:
    'Een bord van Samenbord: briefjes van verpleegkundigen, leraren en jongerenwerkers rond de vraag wie zij samen zijn voor het kind.',
  picture: {
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
  },
}
