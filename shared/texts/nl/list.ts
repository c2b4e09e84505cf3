const notes = (count: number) => (count === 1 ? '1 briefje' : `${count} briefjes`)
const things = (count: number) => (count === 1 ? '1 ding' : `${count} dingen`)

/** Words of the list view of a board. */
export const list = {
  mode: {
    list: 'Als lijst',
    canvas: 'Als bord',
    shortList: 'Lijst',
    shortCanvas: 'Bord',
    toList: 'Toon dit bord als lijst',
    toCanvas: 'Toon het bord zoals het ligt',
  },
  label: 'Het bord als lijst',

  summary: {
    notes,
    things: (count: number) => (count === 0 ? 'nog leeg' : notes(count)),
    links: (count: number) => (count === 1 ? '1 verbinding' : `${count} verbindingen`),
  },

  zone: {
    elsewhere: 'Buiten de vakken',
    whole: 'Op het bord',
    nameless: 'Vak zonder naam',
    empty: 'Hier staat nog niets.',
    emptyBoard: 'Dit bord is nog leeg.',
    add: '+ Briefje',
    addIn: (zone: string) => `Schrijf een briefje in ${zone}`,
    lookedAt: 'Hier kijken we nu',
    reading: (count: number) => `Nog ${notes(count)} worden getoond…`,
  },

  note: {
    wordless: 'Briefje zonder woorden',
    wordlessShape: 'Vorm zonder woorden',
    drawing: 'Tekening',
    image: 'Afbeelding',
    edit: 'Wijzig de tekst',
    more: 'Meer',
    moreAbout: (words: string) => `Meer over: ${words}`,
    dots: (count: number) => (count === 1 ? '1 stip' : `${count} stippen`),
    from: (where: string) => `uit ${where}`,
  },

  link: {
    to: (other: string) => `leidt naar “${other}”`,
    from: (other: string) => `volgt uit “${other}”`,
    both: (other: string) => `verbonden met “${other}”`,
    loose: 'niets',
    withLabel: (words: string, label: string) => `${words} (${label})`,
    /** A kind of tie by its words, as in: bestaand, sterk. */
    ofKind: (words: string, kind: string) => `${words}: ${kind}`,
  },

  write: {
    text: 'Tekst van het briefje',
    done: 'Briefje klaar',
    another: 'Nog een briefje',
    hint: 'Escape of Ctrl+Enter: klaar.',
  },

  add: {
    note: '+ Briefje',
    where: 'Waar komt je briefje?',
    photo: 'Foto',
    photoWhere: 'Waar komt je foto?',
    elsewhere: 'Buiten de vakken',
  },

  sheet: {
    title: (words: string) => `Over “${words}”`,
    move: 'Verplaats',
    close: 'Terug naar de lijst',
    zone: 'Vak',
    color: 'Kleur',
    meaning: 'Soort',
    unknown: 'Nog niet gekozen',
    stance: 'Houding',
    remove: 'Verwijder',
    made: (who: string) => `Van ${who}`,
  },

  nodes: { person: 'Persoon', organisation: 'Organisatie', initiative: 'Initiatief' },
  stances: { for: 'Voor', neutral: 'Neutraal', against: 'Tegen' },
  ties: { existing: 'Bestaand', new: 'Nieuw', wished: 'Gewenst' },

  value: {
    /** The words beside the field of an axis. */
    now: (value: string) => `Nu: ${value}`,
    none: 'Nog geen plaats',
    low: 'laag',
    belowMiddle: 'onder het midden',
    middle: 'in het midden',
    aboveMiddle: 'boven het midden',
    high: 'hoog',
    withWords: (value: string, words: string) => `${value} (${words})`,
    number: (from: string, to: string) => `Een getal van ${from} tot ${to}`,
    date: (from: string, to: string) => `Een dag van ${from} tot ${to}`,
    notANumber: (from: string, to: string) => `Vul een getal in van ${from} tot ${to}.`,
    notADate: (from: string, to: string) => `Vul een dag in van ${from} tot ${to}.`,
    placed: (axis: string, value: string) => `${axis}: ${value}`,
    /** Beside the fields of a new note: what happens when they stay empty. */
    elseMiddle: 'Vul je niets in, dan ligt het in het midden.',
    elseWaits: (zone: string) => `Vul je niets in, dan komt het bij “${zone}”.`,
    /** In the sheet of a note that waits for its place. */
    whenWhole: (zone: string) => `Vul alles in, dan komt het in “${zone}”.`,
    inMiddle: 'Nog geen plaats gekozen. Het ligt in het midden.',
    waits: (zone: string) => `Nog geen plaats gekozen. Het staat bij “${zone}”.`,
    firstPlace: 'Plaats van het briefje',
  },

  field: {
    owner: 'Wie doet het',
    due: 'Klaar op',
    contact: 'Wie heeft contact',
    approach: 'Aanpak',
    refused: 'Dit is te lang.',
    notADay: 'Vul een dag in, bijvoorbeeld 2027-03-31.',
  },

  connect: {
    title: 'Verbindingen',
    other: 'Verbind met',
    choose: 'Kies een briefje',
    kind: 'Soort verbinding',
    strength: 'Sterkte',
    direction: 'Richting',
    directions: { to: 'Leidt naar het andere', from: 'Komt van het andere', both: 'Beide kanten' },
    strengths: { s: 'Zwak', m: 'Gewoon', l: 'Sterk' },
    add: 'Verbind',
    added: (from: string, to: string) => `Verbonden: “${from}” en “${to}”`,
    change: (other: string) => `Wijzig de verbinding met “${other}”`,
    changeShort: 'Wijzig',
    new: 'Nieuwe verbinding',
    noWord: 'geen',
    label: 'Woord bij de verbinding',
    remove: (other: string) => `Haal de verbinding met “${other}” weg`,
    removeShort: 'Haal weg',
    removed: 'Verbinding weggehaald',
    nobody: 'Er is nog niets anders om mee te verbinden.',
  },

  done: {
    moved: (zone: string) => `Verplaatst naar ${zone}`,
    removed: (words: string) => `Verwijderd: “${words}”`,
    back: 'Zet terug',
    colored: (color: string) => `Nu: ${color}`,
    notPossible: 'Dat kan hier niet.',
  },

  news: {
    added: (count: number, zone: string) => `${notes(count)} erbij in ${zone}`,
    addedSome: (count: number) => `${notes(count)} erbij`,
    moved: (count: number, zone: string) => `${notes(count)} verplaatst naar ${zone}`,
    movedSome: (count: number) => `${notes(count)} verplaatst`,
    changed: (count: number) => `${notes(count)} gewijzigd`,
    removed: (count: number) => `${things(count)} weg`,
    linked: (count: number) => (count === 1 ? '1 verbinding erbij' : `${count} verbindingen erbij`),
    unlinked: (count: number) => (count === 1 ? '1 verbinding weg' : `${count} verbindingen weg`),
    lookAt: (zone: string) => `De facilitator vraagt je te kijken naar: ${zone}`,
  },
}
