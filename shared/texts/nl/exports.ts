const day = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' })
const count = (many: number, one: string, more: string) => (many === 1 ? `1 ${one}` : `${many} ${more}`)

/** Saving a board as a file, and bringing a file in. */
export const exports = {
  report: {
    question: 'Vraag',
    findings: 'Wat dit bord zegt',
    zone: 'Vak zonder naam',
    elsewhere: 'Buiten de vakken',
    links: 'Verbindingen',
    nothing: 'Hier staat niets.',
    empty: '(leeg briefje)',
    from: (label: string) => `van ${label}`,
    day: (at: number) => day.format(at),
    boardPicture: 'Het hele bord',
    /** Of a picture that takes more than one page. */
    part: (title: string, part: number, parts: number) => `${title} (deel ${part} van ${parts})`,
    page: (page: number, pages: number) => `Bladzijde ${page} van ${pages}`,
  },

  menu: {
    saveAs: 'Bewaar als…',
    send: 'Om te sturen of te printen',
    table: 'Om in Excel verder te werken',
    programs: (isNetwork: boolean): string =>
      isNetwork ? 'Voor Gephi en andere programma’s' : 'Voor andere programma’s',
    back: 'Om later terug te zetten',
    more: 'Meer vormen',
    fewer: 'Minder vormen',
    csv: 'De tabel (CSV)',
    csvOf: (table: string) => `${table} (CSV)`,
    md: 'Leesbare tekst (Markdown)',
    json: 'Alle gegevens (JSON)',
    graphml: 'Netwerk (GraphML)',
    gexf: 'Netwerk voor Gephi (GEXF)',
    picture: (title: string, kind: 'SVG' | 'PNG') => `${title} (${kind})`,
    board: (kind: 'SVG' | 'PNG') => `Het hele bord (${kind})`,
    pdf: (paper: 'A4' | 'A3') => `PDF op ${paper}`,
    tldr: 'Tekenbestand van tldraw (.tldr)',
    bringIn: 'Tekenbestand inlezen (.tldr)…',
  },

  saving: {
    busy: (what: string) => `${what} wordt gemaakt…`,
    done: (file: string) => `“${file}” is bewaard bij je downloads.`,
    failed: 'Het bestand kon niet worden gemaakt. Probeer het opnieuw, of kies een andere vorm.',
    missing:
      'Een deel van Samenbord is er nog niet en je bent nu offline. Probeer het als je verbinding hebt.',
    tooLarge: 'Het bord is te groot voor dit plaatje op dit apparaat. Kies SVG, of PDF.',
    notHere: 'In deze vorm kan dit bord niet worden bewaard.',
    cancel: 'Stop',
  },

  bringIn: {
    title: 'Tekenbestand inlezen',
    busy: 'Het tekenbestand wordt ingelezen…',
    done: (things: number) =>
      `${count(things, 'ding is', 'dingen zijn')} op het bord gezet. Met Ctrl+Z haal je het weer weg.`,
    left: (things: number) =>
      `${count(things, 'ding is', 'dingen zijn')} weggelaten: wat van een andere website komt, plaatjes die niet in het bestand zitten, video, en wat dit bord niet kent.`,
    lostPictures: (pictures: number) =>
      `${count(pictures, 'plaatje kon', 'plaatjes konden')} niet mee: te groot of te veel, of niet aangekomen. Zet ze zelf op het bord.`,
    pages: (pages: number) => `Het bestand had ${pages} bladzijden; die staan naast elkaar.`,
    newer:
      'Het bestand komt uit een nieuwere tldraw; lijnen die daarin met de hand zijn getekend, kent dit bord niet. Bewaar die daar als plaatje (PNG).',
    notTldraw: 'Dit is geen tekenbestand van tldraw. Kies een bestand dat eindigt op .tldr.',
    tooNew:
      'Dit tekenbestand komt uit een nieuwere versie van tldraw. Bewaar het daar als plaatje (PNG) en zet dat op het bord.',
    broken: 'Dit tekenbestand is beschadigd. Bewaar het opnieuw in tldraw en probeer het nog eens.',
    tooLarge: 'Dit tekenbestand is te groot om in te lezen.',
    empty: 'Er staat niets in dit tekenbestand dat op het bord kan.',
    full: (room: number) =>
      `Dit tekenbestand past niet op het bord: er is plek voor nog ${count(room, 'ding', 'dingen')}. Er is niets veranderd. Begin een nieuw bord, of verdeel de tekening.`,
    notAllowed: 'Je kunt op dit bord nu niets neerzetten.',
  },
}
