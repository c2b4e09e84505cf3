const notes = (count: number) => (count === 1 ? '1 briefje' : `${count} briefjes`)

/** Words of the panel beside the board that tells what it says: findings, pictures and tables. */
export const reading = {
  /** The name of the panel, by what the werkvorm of the board reads; `notes` for every other one. */
  name: {
    notes: 'Wat staat er?',
    profiles: 'Wie is wie?',
    timeline: 'Tijdlijn',
    network: 'Netwerk',
    positions: 'Wie staat waar?',
  },
  unfold: (name: string) => `Toon: ${name}`,
  fold: 'Sluit',
  close: 'Sluiten',
  widen: 'Breder',
  narrow: 'Smaller',
  loading: 'Het overzicht wordt gemaakt…',
  failed: {
    title: 'Het overzicht kan nu niet worden getoond',
    text: 'Het bord zelf is in orde en alles is bewaard. Probeer het opnieuw. Helpt dat niet, ververs dan de pagina.',
    retry: 'Probeer opnieuw',
  },
  empty: {
    title: 'Er staat nog niets om te lezen',
    text: 'Zodra er briefjes op het bord liggen, lees je hier wat ze samen zeggen.',
  },
  readOnly: 'Je kunt hier alles lezen. Wijzigen kan nu niet.',

  findings: {
    title: 'Wat opvalt',
    attention: 'Om te bespreken:',
    toNotes: (count: number) => (count === 1 ? 'Toon het briefje' : `Toon ${notes(count)}`),
    limits: 'Wat dit niet zegt',
    more: (left: number) => (left === 1 ? 'Toon nog één punt' : `Toon nog ${left} punten`),
  },

  pictures: {
    title: 'Beeld',
    big: 'Groot',
    bigOf: (title: string) => `Groot bekijken: ${title}`,
    keys: 'Met de pijltjestoetsen ga je langs de briefjes, met Enter ga je erheen.',
  },

  table: {
    /** The head of a column by which the rows can be put in order. */
    sortBy: (column: string) => `Zet op volgorde van ${column}`,
    count: (count: number) => (count === 1 ? '1 rij' : `${count} rijen`),
    none: 'Hier staat nog niets.',
    scroll: (table: string) => `${table}, schuif opzij voor meer`,
    more: (left: number) => `Toon ook de andere ${left} rijen`,
    wordless: 'Briefje zonder woorden',
    go: (words: string) => `Ga naar: ${words}`,
    edit: (column: string, now: string) =>
      now === '' ? `${column}: nog leeg. Vul in` : `${column}: ${now}. Wijzig`,
    fill: 'Vul in',
    editing: (column: string, words: string) => `${column} bij ${words}`,
    keys: 'Enter bewaart, Escape laat het zoals het was.',
    unknownNow: 'Kies…',
  },

  trouble: {
    noDay: 'Kies een dag die bestaat.',
    noNumber: 'Typ een getal.',
    dayOutside: (from: string, to: string) => `Kies een dag van ${from} tot en met ${to}.`,
    numberOutside: (from: string, to: string) => `Typ een getal van ${from} tot en met ${to}.`,
    tooLong: (most: number) => `Dat is te lang: hoogstens ${most} tekens.`,
    gone: 'Dit briefje is intussen weg.',
  },

  saved: {
    moved: (words: string, to: string) => `“${words}” ligt nu bij ${to}.`,
    filled: (column: string, words: string) => `${column} bij “${words}” is bewaard.`,
    emptied: (column: string, words: string) => `${column} bij “${words}” is leeggemaakt.`,
    undo: 'Maak ongedaan',
    undone: 'Het staat weer zoals het was.',
  },

  same: {
    title: 'Staat dit er dubbel?',
    lead: 'Deze namen lijken op elkaar. Kies wat hetzelfde is; er gebeurt niets vanzelf.',
    group: (name: string) => `Is dit hetzelfde: ${name}?`,
    from: (group: string) => `van ${group}`,
    merge: 'Voeg samen',
    apart: 'Nee, niet hetzelfde',
    keptApart: (name: string) => `“${name}” blijft apart staan. We vragen het niet nog eens.`,
    chooseTwo: 'Kies er minstens twee.',
    merged: (count: number, name: string) => `${count} keer “${name}” telt nu als één.`,
    more: (left: number) => `Toon ook de andere ${left}`,
    mergeAlike: (count: number) => `Voeg alle ${count} gelijke namen samen`,
    mergedAlike: (count: number) => `${count} namen die gelijk geschreven zijn, tellen nu elk als één.`,
    joined: (count: number) => `Samengevoegd: ${count}`,
    times: (count: number, name: string) => `${name} (${count} keer)`,
    takeApart: 'Haal uit elkaar',
    split: (name: string) => `“${name}” staat weer apart.`,
  },
}
