const notes = (count: number) => (count === 1 ? '1 note' : `${count} notes`)
const persons = (count: number) => (count === 1 ? '1 person' : `${count} people`)

/** Words of the page of one board. */
export const board: typeof import('../nl/board.ts').board = {
  backToSpace: 'Space',
  backToSpaceLong: (space) => `Back to the space ${space}`,
  canvas: 'The board',

  saved: {
    saved: 'Saved',
    savedLong: 'Everything you see is safe on the server.',
    saving: 'Saving…',
    savingLong: 'Your work is on its way to the server.',
    device: 'Only on this device',
    deviceLong:
      'Your latest work is on this device and not on the server yet. It goes along by itself once there is a connection. You can close the page; open it later on this device.',
    unsaved: 'Not saved yet',
    unsavedLong:
      'Your latest work is nowhere else than on this page. Keep the page open until there is a connection again.',
    looking: 'Connected',
    lookingLong: 'You see the board as it is now.',
    apart: 'No connection',
    apartLong: 'What you wrote is safe on the server. You do not see yet what others do now.',
  },

  banner: {
    offline:
      'No connection. You can go on working: your work stays on this device and goes along later by itself.',
    offlineUnsaved:
      'No connection. You can go on working, but keep this page open: your work is nowhere else yet.',
    offlineReading: 'No connection. You see the board as it was when you were last connected.',
    frozen: 'This board is paused. You can look at it; you can write again when the facilitator releases it.',
    frozenFacilitator: 'This board is paused: only facilitators can write on it.',
    unfreeze: 'Release',
    observer: 'You are looking on as an observer. Participants can write.',
    readOnly: 'You can look at this board, but not write on it.',
    timeOver: 'Time is up. You can read the board; what you wrote is saved.',
    vote: 'Now we vote. Writing on this board comes later again.',
    look: 'Now we look together. Writing on this board comes later again.',
    setAside: (count) =>
      count === 1
        ? '1 item is damaged and is not shown. It is kept and nothing was thrown away.'
        : `${count} items are damaged and are not shown. They are kept and nothing was thrown away.`,
    crowded: (count) =>
      `The board is getting full: ${count} of 4,000 items. Go on on a new board, so that everything stays quick.`,
    full: 'The board is full: it holds 4,000 items. Remove something or make a new board in the space.',
    layout: 'You are changing the layout: choose a zone of the board and drag it. This changes for everyone.',
    layoutDone: 'Done',
    following: (name) => `You are following ${name}.`,
    stopFollowing: 'Stop following',
    followedBy: (names) =>
      names.length === 1
        ? `${names[0]} is following you.`
        : `${names.slice(0, -1).join(', ')} and ${names.at(-1)} are following you.`,
    dismiss: 'Got it',
  },

  people: {
    here: (count) => `${persons(count)} on this board`,
    title: 'On this board',
    you: 'you',
    follow: (name) => `Follow ${name}`,
    stopFollowing: (name) => `Stop following ${name}`,
    alone: 'You are alone here now.',
    hint: 'Choose someone to look along with that person.',
    gone: 'Former member',
    unknown: 'Author unknown',
    somebody: 'Somebody',
  },

  menu: {
    button: 'Board',
    label: 'What you can do with this board',
    freeze: 'Pause the board',
    unfreeze: 'Release the board',
    rename: 'Change the title',
    layout: 'Change the layout',
    layoutDone: 'Stop changing',
    renameTitle: 'Title of the board',
    renameSave: 'Save the title',
    cancel: 'Cancel',
    renaming: 'Saving…',
    freezing: 'The board is being paused…',
    unfreezing: 'The board is being released…',
    noAnswerYet: 'The server has not answered yet. Your change is not confirmed yet; we are still waiting.',
  },

  tools: {
    label: 'Tools',
    select: 'Select',
    note: 'Note',
    addNote: '+ Note',
    whereNote: 'Where does your note go?',
    elsewhere: 'Somewhere else on the board',
    draw: 'Draw',
    text: 'Text',
    arrow: 'Arrow',
    image: 'Picture',
    more: 'More',
    moreLabel: 'More tools and what you see',
    moreTools: 'Tools',
    rectangle: 'Rectangle',
    ellipse: 'Ellipse',
    line: 'Line',
    highlight: 'Highlighter',
    eraser: 'Eraser',
    hand: 'Move the board',
    handShort: 'Move',
    laser: 'Point out',
    view: 'What you see',
    names: 'Show names',
    namesHint: 'At every note who wrote it.',
    calm: 'Calm',
    calmHint: 'Hide the pointers of others.',
    shortcuts: 'Keyboard shortcuts',
    undo: 'Undo',
    undoLong: 'Undo your last step',
    redo: 'Redo',
    redoLong: 'Redo your last step',
    readOnly: 'You can only look here.',
  },

  zoom: {
    label: 'View',
    in: 'Zoom in',
    out: 'Zoom out',
    reset: (percentage) => `Zoom ${percentage} per cent, to 100 per cent`,
    fit: 'Whole board',
  },

  style: {
    label: 'Style',
    color: 'Colour',
    size: 'Size',
    sizes: { s: 'Small', m: 'Ordinary', l: 'Large', xl: 'Very large' },
    more: 'More styles',
    less: 'Fewer styles',
    noteColors: {
      yellow: 'Yellow',
      orange: 'Orange',
      'light-red': 'Pink',
      'light-violet': 'Lilac',
      'light-blue': 'Blue',
      green: 'Sea green',
      'light-green': 'Green',
      grey: 'Grey',
    },
    inkColors: {
      black: 'Black',
      grey: 'Grey',
      red: 'Red',
      orange: 'Orange',
      green: 'Sea green',
      'light-green': 'Green',
      blue: 'Blue',
      violet: 'Purple',
    },
  },

  paste: {
    question: (count) => `Make ${count} notes?`,
    explanation: (count) => `You are pasting a text of ${count} lines. Every line becomes a note.`,
    yes: (count) => `Make ${count} notes`,
    one: 'Make it one text',
    done: (count) => `${notes(count)} pasted.`,
    left: (count) =>
      `${count === 1 ? '1 line does' : `${count} lines do`} not fit on the board any more. Make room or go on on a new board.`,
    notesOnly: 'In this step we write notes only.',
    readOnly: 'You cannot paste now: you can only look at this board.',
  },

  image: {
    uploading: (place, total, percentage) =>
      total === 1
        ? `The picture is being saved: ${percentage} per cent`
        : `Picture ${place} of ${total} is being saved: ${percentage} per cent`,
    done: (count) => (count === 1 ? 'The picture is on the board.' : `${count} pictures are on the board.`),
    cancel: 'Stop',
    tooMany: 'Choose at most 20 pictures at a time.',
    offline:
      'Without a connection a picture cannot be put on the board. Try again when there is a connection. Your other work just goes on.',
    problems: {
      notAnImage: (name) => `“${name}” is not a picture. A board takes PNG, JPEG, GIF and WebP.`,
      unsupported: (name) =>
        `This browser cannot read “${name}”. Choose a PNG, JPEG, GIF or WebP, or take a screenshot of it.`,
      tooLarge: (name) => `“${name}” is larger than 10 MB. Choose a smaller picture.`,
    },
  },

  aside: {
    banner: 'Part of your work did not get onto this board. It is not gone: it is still on this device.',
    open: 'Look at it',
    title: 'This did not get onto the board',
    lead: (when: string) =>
      `Kept on this device on ${when}. You had this on the board and it is not there now. Others cannot see it.`,
    list: 'What did not get onto the board',
    nothing: 'Everything in here is on the board.',
    wordless: (count: number) =>
      count === 1
        ? 'And 1 drawing or picture without words.'
        : `And ${count} drawings or pictures without words.`,
    later: 'You cannot write on this board now. Copy it, or put it back when writing is possible again.',
    putBack: 'Put it on the board',
    isBack: 'It is on the board.',
    failed: 'Not everything could be put on the board. What could not is still in this list. Copy it.',
    copy: 'Copy the words',
    copied: 'Copied.',
    notCopied: 'Copying did not work. Select the words and copy them yourself.',
    throwAway: 'Throw away',
    throwAwaySure: 'Yes, throw away',
    thrownAway: 'Thrown away.',
  },

  notice: {
    close: 'Close message',
    deletedWhileTyping: 'Somebody removed the note in which you were typing.',
    restore: 'Put it back',
    full: 'The board is full. Remove something or make a new board in the space.',
    frozen: 'The board is paused now. What you wrote is kept.',
    released: 'You can write again.',
    role: {
      facilitator: 'You are a facilitator now.',
      participant: 'You are a participant now.',
      observer: 'You are an observer now.',
    },
  },

  state: {
    opening: 'The board is being opened',
    openingAdvice:
      'This takes longer than usual. Your board is safe on the server. Check your connection; you can also refresh the page.',
    toSpace: 'To the space',
    toFront: 'To the front page',
    reload: 'Refresh the page',
    notFound: {
      title: 'This board does not exist',
      text: 'Perhaps part of the link got lost. The space shows all boards.',
    },
    removed: {
      title: 'This board is in the bin',
      text: 'A facilitator removed it. The notes are kept: a facilitator can put the board back for at least 30 days.',
    },
    refused: {
      restarting: 'The server is restarting',
      badFrame: 'The connection was broken off',
      notSignedIn: 'The server does not know you here',
      notAllowed: 'This board is not for you',
      noSuchDocument: 'This board does not exist any more',
      signedOut: 'You are signed out here',
      replaced: 'This board was replaced',
      tooLarge: 'This was too much at once',
      tooFast: 'A little too much at once',
      notReady: 'The server is not ready yet',
      fellBehind: 'The connection could not keep up',
      newer: 'There is a new version of Samenbord',
    },
    newerText:
      'This board was made with a newer version than this page. Nothing is lost. Refresh the page and you can go on.',
    workKept: 'What you wrote here and was not saved yet is still on this device.',
    crash: {
      title: 'The board stopped working',
      text: 'Something went wrong in drawing the board. Your work is not gone: it is on the server or on this device.',
    },
    notFetched: {
      title: 'The board cannot be shown like this now',
      text: 'There is no connection, or the server was updated. Everything you wrote is still there. Go on in the list, or refresh the page when the connection is back.',
      toList: 'Show the list',
    },
    brokenShape: 'This item cannot be shown',
  },
}
