const notes = (count: number) => (count === 1 ? '1 briefje' : `${count} briefjes`)
const persons = (count: number) => (count === 1 ? '1 persoon' : `${count} personen`)

/** Words of the page of one board. */
export const board = {
  backToSpace: 'Ruimte',
  backToSpaceLong: (space: string) => `Terug naar de ruimte ${space}`,
  canvas: 'Het bord',

  saved: {
    saved: 'Opgeslagen',
    savedLong: 'Alles wat je ziet, staat veilig op de server.',
    saving: 'Wordt opgeslagen…',
    savingLong: 'Je werk is onderweg naar de server.',
    device: 'Alleen op dit apparaat',
    deviceLong:
      'Je laatste werk staat op dit apparaat en nog niet op de server. Het gaat vanzelf mee zodra er weer verbinding is. Je kunt de pagina sluiten; open haar later op dit apparaat.',
    unsaved: 'Nog niet opgeslagen',
    unsavedLong:
      'Je laatste werk staat nergens anders dan op deze pagina. Laat de pagina open tot er weer verbinding is.',
    looking: 'Verbonden',
    lookingLong: 'Je ziet het bord zoals het nu is.',
    apart: 'Geen verbinding',
    apartLong: 'Wat je schreef, staat veilig op de server. Wat anderen nu doen, zie je nog niet.',
  },

  banner: {
    offline:
      'Geen verbinding. Je kunt doorwerken: je werk blijft op dit apparaat en gaat straks vanzelf mee.',
    offlineUnsaved:
      'Geen verbinding. Je kunt doorwerken, maar houd deze pagina open: je werk staat nog nergens anders.',
    offlineReading: 'Geen verbinding. Je ziet het bord zoals het was toen je nog verbinding had.',
    frozen:
      'Dit bord staat even stil. Je kunt het bekijken; schrijven kan weer als de facilitator het vrijgeeft.',
    frozenFacilitator: 'Dit bord staat stil: alleen facilitators kunnen erop schrijven.',
    unfreeze: 'Geef vrij',
    observer: 'Je kijkt mee als toeschouwer. Schrijven kunnen de deelnemers.',
    readOnly: 'Je kunt dit bord bekijken, maar er niet op schrijven.',
    timeOver: 'De tijd is om. Je kunt het bord lezen; wat je schreef, is bewaard.',
    vote: 'Nu stemmen we. Schrijven op dit bord kan straks weer.',
    look: 'Nu kijken we samen. Schrijven op dit bord kan straks weer.',
    setAside: (count: number) =>
      count === 1
        ? '1 onderdeel is beschadigd en wordt niet getoond. Het is bewaard en er is niets weggegooid.'
        : `${count} onderdelen zijn beschadigd en worden niet getoond. Ze zijn bewaard en er is niets weggegooid.`,
    crowded: (count: number) =>
      `Het bord wordt vol: ${count} van 4.000 onderdelen. Ga verder op een nieuw bord, dan blijft alles vlot.`,
    full: 'Het bord is vol: er passen 4.000 onderdelen op. Haal iets weg of maak een nieuw bord in de ruimte.',
    layout:
      'Je past de indeling aan: kies een vak van het bord en versleep het. Dit verandert voor iedereen.',
    layoutDone: 'Klaar',
    following: (name: string) => `Je kijkt mee met ${name}.`,
    stopFollowing: 'Stop met meekijken',
    followedBy: (names: readonly string[]) =>
      names.length === 1
        ? `${names[0]} kijkt met je mee.`
        : `${names.slice(0, -1).join(', ')} en ${names.at(-1)} kijken met je mee.`,
    dismiss: 'Begrepen',
  },

  people: {
    here: (count: number) => `${persons(count)} op dit bord`,
    title: 'Op dit bord',
    you: 'jij',
    follow: (name: string) => `Kijk mee met ${name}`,
    stopFollowing: (name: string) => `Stop met meekijken met ${name}`,
    alone: 'Je bent hier nu alleen.',
    hint: 'Kies iemand om met die persoon mee te kijken.',
    gone: 'Oud-deelnemer',
    unknown: 'Maker onbekend',
    somebody: 'Iemand',
  },

  menu: {
    button: 'Bord',
    label: 'Wat je met dit bord kunt doen',
    freeze: 'Zet het bord stil',
    unfreeze: 'Geef het bord vrij',
    rename: 'Wijzig de titel',
    layout: 'Pas de indeling aan',
    layoutDone: 'Stop met aanpassen',
    renameTitle: 'Titel van het bord',
    renameSave: 'Bewaar de titel',
    cancel: 'Annuleer',
    renaming: 'Wordt bewaard…',
    freezing: 'Het bord wordt stilgezet…',
    unfreezing: 'Het bord wordt vrijgegeven…',
    noAnswerYet: 'De server antwoordt nog niet. Je wijziging is nog niet bevestigd; we wachten nog even.',
  },

  tools: {
    label: 'Gereedschap',
    select: 'Kiezen',
    note: 'Briefje',
    addNote: '+ Briefje',
    whereNote: 'Waar komt je briefje?',
    elsewhere: 'Ergens anders op het bord',
    draw: 'Tekenen',
    text: 'Tekst',
    arrow: 'Pijl',
    image: 'Afbeelding',
    more: 'Meer',
    moreLabel: 'Meer gereedschap en wat je ziet',
    moreTools: 'Gereedschap',
    rectangle: 'Rechthoek',
    ellipse: 'Ellips',
    line: 'Lijn',
    highlight: 'Markeerstift',
    eraser: 'Gum',
    hand: 'Bord verschuiven',
    handShort: 'Schuiven',
    laser: 'Aanwijzen',
    view: 'Wat je ziet',
    names: 'Toon namen',
    namesHint: 'Bij elk briefje wie het schreef.',
    calm: 'Rustig',
    calmHint: 'Verberg de aanwijzers van anderen.',
    shortcuts: 'Sneltoetsen',
    undo: 'Ongedaan',
    undoLong: 'Maak je laatste stap ongedaan',
    redo: 'Opnieuw',
    redoLong: 'Doe je laatste stap opnieuw',
    readOnly: 'Je kunt hier alleen kijken.',
  },

  zoom: {
    label: 'Beeld',
    in: 'Inzoomen',
    out: 'Uitzoomen',
    reset: (percentage: number) => `Zoom ${percentage} procent, naar 100 procent`,
    fit: 'Hele bord',
  },

  style: {
    label: 'Opmaak',
    color: 'Kleur',
    size: 'Grootte',
    sizes: { s: 'Klein', m: 'Gewoon', l: 'Groot', xl: 'Heel groot' },
    more: 'Meer opmaak',
    less: 'Minder opmaak',
    noteColors: {
      yellow: 'Geel',
      orange: 'Oranje',
      'light-red': 'Roze',
      'light-violet': 'Lila',
      'light-blue': 'Blauw',
      green: 'Zeegroen',
      'light-green': 'Groen',
      grey: 'Grijs',
    },
    inkColors: {
      black: 'Zwart',
      grey: 'Grijs',
      red: 'Rood',
      orange: 'Oranje',
      green: 'Zeegroen',
      'light-green': 'Groen',
      blue: 'Blauw',
      violet: 'Paars',
    },
  },

  paste: {
    question: (count: number) => `${count} briefjes maken?`,
    explanation: (count: number) => `Je plakt een tekst van ${count} regels. Elke regel wordt een briefje.`,
    yes: (count: number) => `Maak ${count} briefjes`,
    one: 'Maak er één tekst van',
    done: (count: number) => `${notes(count)} geplakt.`,
    left: (count: number) =>
      `${count === 1 ? '1 regel past' : `${count} regels passen`} niet meer op het bord. Maak ruimte of ga verder op een nieuw bord.`,
    notesOnly: 'In deze stap schrijven we alleen briefjes.',
    readOnly: 'Plakken kan nu niet: je kunt dit bord alleen bekijken.',
  },

  image: {
    uploading: (place: number, total: number, percentage: number) =>
      total === 1
        ? `De afbeelding wordt opgeslagen: ${percentage} procent`
        : `Afbeelding ${place} van ${total} wordt opgeslagen: ${percentage} procent`,
    done: (count: number) =>
      count === 1 ? 'De afbeelding staat op het bord.' : `${count} afbeeldingen staan op het bord.`,
    cancel: 'Stop',
    tooMany: 'Kies hooguit 20 afbeeldingen tegelijk.',
    offline:
      'Zonder verbinding kan een afbeelding niet op het bord. Probeer het opnieuw als er weer verbinding is. Je andere werk gaat gewoon door.',
    problems: {
      notAnImage: (name: string) =>
        `“${name}” is geen afbeelding. Op een bord passen PNG, JPEG, GIF en WebP.`,
      unsupported: (name: string) =>
        `“${name}” kan deze browser niet lezen. Kies een PNG, JPEG, GIF of WebP, of maak er een schermafdruk van.`,
      tooLarge: (name: string) => `“${name}” is groter dan 10 MB. Kies een kleinere afbeelding.`,
    },
  },

  aside: {
    banner: 'Een deel van je werk kwam niet op dit bord. Het is niet weg: het staat nog op dit apparaat.',
    open: 'Bekijk het',
    title: 'Dit kwam niet op het bord',
    lead: (when: string) =>
      `Bewaard op dit apparaat op ${when}. Dit stond bij jou op het bord en staat er nu niet. Anderen zien het niet.`,
    list: 'Wat niet op het bord kwam',
    nothing: 'Alles wat hierin stond, staat op het bord.',
    wordless: (count: number) =>
      count === 1
        ? 'En 1 tekening of afbeelding zonder woorden.'
        : `En ${count} tekeningen of afbeeldingen zonder woorden.`,
    later: 'Je kunt nu niet op dit bord schrijven. Kopieer het, of zet het terug als schrijven weer kan.',
    putBack: 'Zet op het bord',
    isBack: 'Het staat op het bord.',
    failed: 'Niet alles kon op het bord. Wat er niet op kwam, staat nog in deze lijst. Kopieer het.',
    copy: 'Kopieer de woorden',
    copied: 'Gekopieerd.',
    notCopied: 'Kopiëren lukte niet. Selecteer de woorden en kopieer ze zelf.',
    throwAway: 'Gooi weg',
    throwAwaySure: 'Ja, gooi weg',
    thrownAway: 'Weggegooid.',
  },

  notice: {
    close: 'Sluit melding',
    deletedWhileTyping: 'Iemand haalde het briefje weg waarin je typte.',
    restore: 'Zet het terug',
    full: 'Het bord is vol. Haal iets weg of maak een nieuw bord in de ruimte.',
    frozen: 'Het bord staat nu stil. Wat je schreef, is bewaard.',
    released: 'Je kunt weer schrijven.',
    role: {
      facilitator: 'Je bent nu facilitator.',
      participant: 'Je bent nu deelnemer.',
      observer: 'Je bent nu toeschouwer.',
    },
  },

  state: {
    opening: 'Het bord wordt geopend',
    openingAdvice:
      'Het duurt langer dan gewoonlijk. Je bord is veilig op de server. Kijk of je verbinding werkt; je kunt ook de pagina verversen.',
    toSpace: 'Naar de ruimte',
    toFront: 'Naar de voorpagina',
    reload: 'Ververs de pagina',
    notFound: {
      title: 'Dit bord bestaat niet',
      text: 'Misschien is de link niet helemaal meegekomen. In de ruimte zie je alle borden.',
    },
    removed: {
      title: 'Dit bord staat in de prullenbak',
      text: 'Een facilitator heeft het weggehaald. De briefjes zijn bewaard: een facilitator kan het bord nog minstens 30 dagen terugzetten.',
    },
    /** Titles for the relay's close reasons; the sentence under them is closeTexts of errors.ts. */
    refused: {
      restarting: 'De server start opnieuw',
      badFrame: 'De verbinding is verbroken',
      notSignedIn: 'De server kent je hier niet',
      notAllowed: 'Dit bord is niet voor jou',
      noSuchDocument: 'Dit bord bestaat niet meer',
      signedOut: 'Je bent hier afgemeld',
      replaced: 'Dit bord is vervangen',
      tooLarge: 'Dit was te veel in één keer',
      tooFast: 'Even te veel tegelijk',
      notReady: 'De server is nog niet klaar',
      fellBehind: 'De verbinding kon het niet bijhouden',
      newer: 'Er is een nieuwe versie van Samenbord',
    },
    newerText:
      'Dit bord is gemaakt met een nieuwere versie dan deze pagina. Er is niets kwijt. Ververs de pagina, dan kun je verder.',
    workKept: 'Wat je hier schreef en nog niet was opgeslagen, staat nog op dit apparaat.',
    crash: {
      title: 'Het bord doet het even niet',
      text: 'Er ging iets mis bij het tekenen van het bord. Je werk is niet weg: het staat op de server of op dit apparaat.',
    },
    /** The canvas itself is not on this device yet, and the server cannot be reached. */
    notFetched: {
      title: 'Zo kan het bord nu niet worden getoond',
      text: 'Er is geen verbinding, of de server is bijgewerkt. Alles wat je schreef is er nog. Werk verder in de lijst, of ververs de pagina als de verbinding terug is.',
      toList: 'Toon de lijst',
    },
    brokenShape: 'Dit onderdeel kan niet getoond worden',
  },
}
