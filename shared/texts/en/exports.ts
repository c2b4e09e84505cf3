import type { exports as nl } from '../nl/exports.ts'

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' })
const count = (many: number, one: string, more: string) => (many === 1 ? `1 ${one}` : `${many} ${more}`)

export const exports: typeof nl = {
  report: {
    question: 'Question',
    findings: 'What this board says',
    zone: 'Zone without a name',
    elsewhere: 'Outside the zones',
    links: 'Links',
    nothing: 'There is nothing here.',
    empty: '(empty note)',
    from: (label) => `from ${label}`,
    day: (at) => day.format(at),
    boardPicture: 'The whole board',
    part: (title, part, parts) => `${title} (part ${part} of ${parts})`,
    page: (page, pages) => `Page ${page} of ${pages}`,
  },

  menu: {
    saveAs: 'Save as…',
    send: 'To send or to print',
    table: 'To work on in Excel',
    programs: (isNetwork) => (isNetwork ? 'For Gephi and other programs' : 'For other programs'),
    back: 'To bring back later',
    more: 'More forms',
    fewer: 'Fewer forms',
    csv: 'The table (CSV)',
    csvOf: (table) => `${table} (CSV)`,
    md: 'Readable text (Markdown)',
    json: 'All data (JSON)',
    graphml: 'Network (GraphML)',
    gexf: 'Network for Gephi (GEXF)',
    picture: (title, kind) => `${title} (${kind})`,
    board: (kind) => `The whole board (${kind})`,
    pdf: (paper) => `PDF on ${paper}`,
    tldr: 'Drawing of tldraw (.tldr)',
    bringIn: 'Bring in a drawing (.tldr)…',
  },

  saving: {
    busy: (what) => `Making ${what}…`,
    done: (file) => `“${file}” is in your downloads.`,
    failed: 'The file could not be made. Try again, or choose another form.',
    missing:
      'A part of Samenbord is not here yet and you are offline now. Try again when you have a connection.',
    tooLarge: 'The board is too large for this picture on this device. Choose SVG, or PDF.',
    notHere: 'This board cannot be saved in this form.',
    cancel: 'Stop',
  },

  bringIn: {
    title: 'Bring in a drawing',
    busy: 'Reading the drawing…',
    done: (things) =>
      `${count(things, 'thing was', 'things were')} put on the board. Ctrl+Z takes it away again.`,
    left: (things) =>
      `${count(things, 'thing was', 'things were')} left out: what comes from another website, pictures that are not in the file, video, and what this board does not know.`,
    lostPictures: (pictures) =>
      `${count(pictures, 'picture', 'pictures')} could not come along: too large, too many, or lost on the way. Put them on the board yourself.`,
    pages: (pages) => `The file had ${pages} pages; they stand side by side.`,
    newer:
      'The file comes from a newer tldraw; this board does not know lines that were drawn by hand in it. Save those there as a picture (PNG).',
    notTldraw: 'This is no drawing of tldraw. Choose a file that ends with .tldr.',
    tooNew:
      'This drawing comes from a newer version of tldraw. Save it there as a picture (PNG) and put that on the board.',
    broken: 'This drawing is damaged. Save it again in tldraw and try once more.',
    tooLarge: 'This drawing is too large to read.',
    empty: 'There is nothing in this drawing that fits on the board.',
    full: (room) =>
      `This drawing does not fit on the board: there is room for ${count(room, 'more thing', 'more things')}. Nothing has changed. Begin a new board, or divide the drawing.`,
    notAllowed: 'You cannot put anything on this board now.',
  },
}
