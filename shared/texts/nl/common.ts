/** Words that every page uses. */
export const common = {
  name: 'Samenbord',
  skipToContent: 'Ga naar de inhoud',
  home: 'Naar de voorpagina van Samenbord',
  language: 'Taal',
  languages: { nl: 'Nederlands', en: 'English' },
  theme: 'Kleuren',
  themes: { system: 'Zoals dit apparaat', light: 'Licht', dark: 'Donker' },
  privacy: 'Privacy',
  cancel: 'Annuleer',
  close: 'Sluit',
  save: 'Bewaar',
  saving: 'Wordt bewaard…',
  back: 'Terug',
  retry: 'Probeer opnieuw',
  reload: 'Ververs de pagina',
  optional: 'mag je overslaan',
  copy: 'Kopieer',
  copied: 'Gekopieerd',
  copyByHand: 'Druk op Ctrl+C of houd je vinger op de tekst',
  loading: 'De pagina wordt geladen',
  slow: 'Het duurt langer dan gewoonlijk. Kijk of je verbinding werkt; je kunt ook de pagina verversen.',
  qrCode: (link: string) => `QR-code voor ${link}`,
  pageTitle: (page: string) => `${page} · Samenbord`,
  crash: {
    title: 'Deze pagina doet het even niet',
    text: 'Er ging iets mis in je browser. Wat je op een bord hebt geschreven, staat veilig op de server of op dit apparaat.',
    action: 'Ververs de pagina',
  },
  newVersion: {
    title: 'Er is een nieuwe versie van Samenbord',
    text: 'Deze pagina hoort bij een oudere versie. Er is niets kwijt. Ververs de pagina, dan kun je verder.',
    action: 'Ververs de pagina',
  },
  trouble: {
    offline:
      'Je hebt geen verbinding met de server. Wat je hebt ingevuld, staat er nog. Kijk of de wifi werkt en probeer het opnieuw.',
    noAnswer:
      'De server antwoordt niet. Er is misschien niets veranderd. Kijk hoe het nu staat en probeer het opnieuw.',
    serverOlder:
      'De server antwoordt op een manier die deze pagina niet kent. Er is niets veranderd. Ververs de pagina en probeer het opnieuw.',
    serverBroken: 'De server kon dit niet doen. Er is niets veranderd. Probeer het over een minuut opnieuw.',
  },
}
