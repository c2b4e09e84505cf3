import type { list as listNl } from '../nl/list.ts'

const notes = (count: number) => (count === 1 ? '1 note' : `${count} notes`)
const things = (count: number) => (count === 1 ? '1 thing' : `${count} things`)

export const list: typeof listNl = {
  mode: {
    list: 'As a list',
    canvas: 'As a board',
    shortList: 'List',
    shortCanvas: 'Board',
    toList: 'Show this board as a list',
    toCanvas: 'Show the board as it lies',
  },
  label: 'The board as a list',

  summary: {
    notes,
    things: (count) => (count === 0 ? 'still empty' : notes(count)),
    links: (count) => (count === 1 ? '1 connection' : `${count} connections`),
  },

  zone: {
    elsewhere: 'Outside the areas',
    whole: 'On the board',
    nameless: 'Area without a name',
    empty: 'Nothing here yet.',
    emptyBoard: 'This board is still empty.',
    add: '+ Note',
    addIn: (zone) => `Write a note in ${zone}`,
    lookedAt: 'We look here now',
    reading: (count) => `${notes(count)} more are coming…`,
  },

  note: {
    wordless: 'Note without words',
    wordlessShape: 'Shape without words',
    drawing: 'Drawing',
    image: 'Image',
    edit: 'Change the text',
    more: 'More',
    moreAbout: (words) => `More about: ${words}`,
    dots: (count) => (count === 1 ? '1 dot' : `${count} dots`),
    from: (where) => `from ${where}`,
  },

  link: {
    to: (other) => `leads to “${other}”`,
    from: (other) => `follows from “${other}”`,
    both: (other) => `connected with “${other}”`,
    loose: 'nothing',
    withLabel: (words, label) => `${words} (${label})`,
    ofKind: (words, kind) => `${words}: ${kind}`,
  },

  write: {
    text: 'Text of the note',
    done: 'Note done',
    another: 'One more note',
    hint: 'Escape or Ctrl+Enter: done.',
  },

  add: {
    note: '+ Note',
    where: 'Where does your note go?',
    photo: 'Photo',
    photoWhere: 'Where does your photo go?',
    elsewhere: 'Outside the areas',
  },

  sheet: {
    title: (words) => `About “${words}”`,
    move: 'Move',
    close: 'Back to the list',
    zone: 'Area',
    color: 'Colour',
    meaning: 'Kind',
    unknown: 'Not chosen yet',
    stance: 'Stance',
    remove: 'Delete',
    made: (who) => `By ${who}`,
  },

  nodes: { person: 'Person', organisation: 'Organisation', initiative: 'Initiative' },
  stances: { for: 'For', neutral: 'Neutral', against: 'Against' },
  ties: { existing: 'Existing', new: 'New', wished: 'Wished' },

  value: {
    now: (value) => `Now: ${value}`,
    none: 'No place yet',
    low: 'low',
    belowMiddle: 'below the middle',
    middle: 'in the middle',
    aboveMiddle: 'above the middle',
    high: 'high',
    withWords: (value, words) => `${value} (${words})`,
    number: (from, to) => `A number from ${from} to ${to}`,
    date: (from, to) => `A day from ${from} to ${to}`,
    notANumber: (from, to) => `Fill in a number from ${from} to ${to}.`,
    notADate: (from, to) => `Fill in a day from ${from} to ${to}.`,
    placed: (axis, value) => `${axis}: ${value}`,
    elseMiddle: 'If you fill in nothing, it lies in the middle.',
    elseWaits: (zone) => `If you fill in nothing, it goes to “${zone}”.`,
    whenWhole: (zone) => `Fill in everything, then it goes to “${zone}”.`,
    inMiddle: 'No place chosen yet. It lies in the middle.',
    waits: (zone) => `No place chosen yet. It is in “${zone}”.`,
    firstPlace: 'Place of the note',
  },

  field: {
    owner: 'Who does it',
    due: 'Done by',
    contact: 'Who has contact',
    approach: 'Approach',
    refused: 'This is too long.',
    notADay: 'Fill in a day, for example 2027-03-31.',
  },

  connect: {
    title: 'Connections',
    other: 'Connect with',
    choose: 'Choose a note',
    kind: 'Kind of connection',
    strength: 'Strength',
    direction: 'Direction',
    directions: { to: 'Leads to the other', from: 'Comes from the other', both: 'Both ways' },
    strengths: { s: 'Weak', m: 'Ordinary', l: 'Strong' },
    add: 'Connect',
    added: (from, to) => `Connected: “${from}” and “${to}”`,
    change: (other) => `Change the connection with “${other}”`,
    changeShort: 'Change',
    new: 'New link',
    noWord: 'none',
    label: 'Word at the connection',
    remove: (other) => `Remove the connection with “${other}”`,
    removeShort: 'Remove',
    removed: 'Connection removed',
    nobody: 'There is nothing else to connect with yet.',
  },

  done: {
    moved: (zone) => `Moved to ${zone}`,
    removed: (words) => `Deleted: “${words}”`,
    back: 'Put it back',
    colored: (color) => `Now: ${color}`,
    notPossible: 'That cannot be done here.',
  },

  news: {
    added: (count, zone) => `${notes(count)} added in ${zone}`,
    addedSome: (count) => `${notes(count)} added`,
    moved: (count, zone) => `${notes(count)} moved to ${zone}`,
    movedSome: (count) => `${notes(count)} moved`,
    changed: (count) => `${notes(count)} changed`,
    removed: (count) => `${things(count)} gone`,
    linked: (count) => (count === 1 ? '1 connection added' : `${count} connections added`),
    unlinked: (count) => (count === 1 ? '1 connection gone' : `${count} connections gone`),
    lookAt: (zone) => `The facilitator asks you to look at: ${zone}`,
  },
}
