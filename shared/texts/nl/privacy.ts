/** The page that tells what is kept. Plain words; lawyers may read along. */
export const privacy = {
  title: 'Wat bewaart Samenbord?',
  lead: 'Samenbord draait op een server van je eigen organisatie. Wat jij en je groep maken, staat daar en nergens anders.',
  parts: [
    {
      title: 'Wat er wordt bewaard',
      lines: [
        'Je naam, en als de ruimte ernaar vraagt je vakgebied en organisatie.',
        'Wat je op borden schrijft en tekent, met wanneer en door wie.',
        'Afbeeldingen die je op een bord zet.',
        'Wanneer je voor het laatst in de ruimte was.',
      ],
    },
    {
      title: 'Wat er niet is',
      lines: [
        'Geen account, geen wachtwoord, geen e-mailadres.',
        'Geen volgsoftware, geen reclame, geen bezoekcijfers bij anderen.',
        'Geen enkel verzoek aan een server van iemand anders: lettertypen, iconen en QR-codes komen van deze server.',
      ],
    },
    {
      title: 'Op dit apparaat',
      lines: [
        'Eén cookie per ruimte, zodat de server weet wie je bent. Andere websites kunnen er niet bij.',
        'Een kopie van de borden die je opende, zodat je zonder verbinding verder kunt.',
        'De lijst van ruimtes waar je was, en je keuze voor taal en kleuren.',
        'Werk je op een gedeelde computer? Wis dan na afloop de gegevens van deze website in je browser.',
      ],
    },
    {
      title: 'Wie wat ziet',
      lines: [
        'Iedereen in een ruimte ziet de namen van wie erin zit en de borden die voor hen open zijn.',
        'Wie alleen de code heeft, ziet vóór het meedoen alleen de naam van de ruimte en de vakgebieden en organisaties die anderen invulden.',
        'Wie de server beheert, kan bij wat erop staat.',
      ],
    },
    {
      title: 'Hoe lang',
      lines: [
        'Een ruimte blijft bestaan tot een beheerder haar verwijdert.',
        'Een weggegooid bord blijft minstens 30 dagen in de prullenbak.',
        'Een voorbeeld verdwijnt na een dag, met alles erin.',
        'Haalt een facilitator je uit een ruimte, dan werken je naam en je link daar niet meer. Wat je schreef, blijft staan.',
      ],
    },
    {
      title: 'Vragen of bezwaar',
      lines: [
        'Vraag het je facilitator, of wie in jouw organisatie deze server beheert. Die kan je gegevens laten zien, veranderen en wissen.',
      ],
    },
  ],
}
