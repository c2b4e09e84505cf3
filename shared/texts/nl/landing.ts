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
}
